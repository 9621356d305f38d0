/** Common given names by gender, for pronouns only. A name not listed fits either. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const MEN = set(
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ' +
    'ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry ' +
    'tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold jeremy ethan carl keith roger gerald christian terry sean arthur austin noah lawrence jesse joe bryan ' +
    'billy bruce bob dan tim tom jim mike steve bill chris matt ben sam ted jeb bernie marco mitch mitt barack newt rick ron ken greg jeff pete dave doug craig ian ' +
    'mohammed muhammad ahmed ali omar hassan ibrahim abdullah yusuf vladimir sergei dmitry ivan mikhail nikolai boris juan carlos luis miguel jorge pedro antonio manuel francisco javier ' +
    'fernando diego pablo jean pierre jacques francois emmanuel hans klaus wolfgang jurgen giovanni marco luca matteo silvio hiroshi kenji takeshi xi wei rajiv narendra amit sanjay arjun kofi kwame',
);
export const WOMEN = set(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah ' +
    'stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather ' +
    'diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn ' +
    'janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary ivanka melania ' +
    'carly nikki susie kate katie liz jill jane claire lucy ellen eva elena olga natasha svetlana irina tatiana fatima aisha leila zainab maryam carmen rosa ana lucia sofia marine ursula ' +
    'angela theresa giulia chiara yuko keiko mei priya indira sonia nadia huma',
);
