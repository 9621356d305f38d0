/** Whoever leaves a notice or a feed to be read says so to the other processes; the embedded store has no others. */
export const wakeUpTriggers = `
CREATE FUNCTION rashomon_wake () RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  PERFORM pg_notify('rashomon_due', '');
  RETURN NULL;
END $body$;
CREATE TRIGGER notices_wake AFTER INSERT ON notices FOR EACH STATEMENT EXECUTE FUNCTION rashomon_wake();
`;
