/** Given names by gender, for pronouns only. A name not listed, or borne by both, fits either. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const MEN = set(
  'callum alasdair barnaby callan cedric clem conrad dexter dougal eamon edgar edmund elias emil ' +
    'fraser gethin gideon gregor iain ivor jasper joss kieran lachlan leif marius milo oskar peadar percy piers rafe ragnar rowan stellan struan theo wendel ' +
    'aaron abdi abdoulaye abdul abdullah abe abraham adam ade adrian ahmed ahmet akira alain alan albert ' +
    'alberto aldo alejandro aleksandar aleksei alessandro alexander alexei alfred ali alistair allen alun ' +
    'alvaro alvin amadou amir amit anders andreas andrei andres andrew andriy andrzej andrés angus anil ' +
    'anthony antoine anton antonio anwar arash archie arjun artem arthur ashok ashraf asif austin babatunde ' +
    'barack barney barry bashar behrouz ben benjamin bernard bernie bert bilal bill billy bjorn björn blake ' +
    'bo bob bohdan boris brad bradley brandon brendan brent brett brian bruce bruno bryan burak byron caleb ' +
    'calvin carl carlo carlos cathal cecil cem chad charles chen chidi chinedu chris christian christophe ' +
    'christopher claudio cliff clifford clint clive clyde cole colin conor cormac cory craig curtis cyril ' +
    'dafydd dale damon dan daniel darrell darren darryl dave david davide dean declan deepak denis dennis ' +
    'derek desmond diarmuid didier diego dieter dino diosdado dmitri dmitry dominic donal donald doug ' +
    'douglas dragan drew duane duncan dwayne dwight dylan earl edward eli elijah elliot elliott emeka emilio ' +
    'emmanuel emre enrico enrique eoin eric erik ernest ernesto erwin ethan eugene evan everett evgeny evo ' +
    'ewan ezra fahad faisal federico felipe felix femi feng ferenc fergus fernando finn floyd francis ' +
    'francisco franco francois frank fred frederick fumio gabriel gang gareth garrett gary gavin geoffrey ' +
    'george gerald gerard gerhard gilbert gilberto giles giovanni giuseppe glen glenn gonzalo gopal goran ' +
    'gordon grady graham grant greg gregory guillaume gunnar gunter gus gustavo guy gérard günter hakan hal ' +
    'hamed hamid hamish hamisi hank hans hao harold harry haruto harvey hassan hector heinz helmut henrik ' +
    'henry herbert hernan hernán hiroshi homer hossein howard hugh hugo hussein héctor ian ibrahim ichiro ' +
    'idris ignacio igor ike ilya imran irving isaac isaiah ismail istvan istván ivan ivica jacek jack jacob ' +
    'jacques jae jair jakob jamal james jan janez jared jaroslaw jarosław jason javad javier jay jeb jeff ' +
    'jefferson jeffrey jens jeremy jerry jesse jim jin jiri jiří joao joaquin joaquín joe joel johan ' +
    'johannes john jomo jonas jonathan joon jorge jose joseph joshua josiah joão juanito julian julien juma ' +
    'jun jurgen justin jürgen karim karl kazuo keith kemal ken kenji kenneth kevin khaled khalid kirill ' +
    'klaus kofi kojo konstantin kristian krzysztof kumar kwame kwasi kyle lance larry lars laszlo laurent ' +
    'lawrence lech lei leo leon leonard leonid leroy lester levi liam lloyd logan lorenzo lou luca lucas ' +
    'luis luiz luke luther lászló mads magnus mahmoud mahmud makoto malcolm mamadou mandela manfred manoj ' +
    'manuel marcel marco marcos marcus marek mario mark marvin mason mateusz mathieu matt matteo matthew ' +
    'matthias maurice max maxim maximilian mehdi mehmet melvin micah michael miguel mikael mike mikhail ' +
    'milan miles milos miloš milton ming minho mitch mitchell mitt mohammed mohan mohsen moon moritz morris ' +
    'moussa muhammad murat musa mustafa mwai mykola myron naoki narendra nasser nate nathan nawaz nayib ned ' +
    'neil nelson newt niall nicholas nick nicolas nicolás niels nigel nikita nikola nikolai nils nitin noah ' +
    'noel norman nuno olaf olav oleg oleksandr oliver olivier olu omar oscar osman otto ousmane owen pablo ' +
    'padraig paolo patrick paul paulo pavel pawel paweł pedro perry pete peter petr petro phil philipp ' +
    'pierre pietro piotr pradeep prakash preston pyotr péter quentin rafael rahul raila raj rajiv ralf ralph ' +
    'ramesh ramon ramón randall randy rashid rasmus raul ravi ray raymond raúl recep reggie reginald renato ' +
    'rene rené rex reza rhys ricardo riccardo richard rick rob robert roberto rodney rodrigo roger rohit ' +
    'roland rolf roman ron ronald rory ross roy ruben rubén rudolph rudy rufus rui rupert ruslan russell ' +
    'ryan saeed said salman salvador sam samuel sandeep sandor sanjay santiago satoshi scott sean sebastian ' +
    'segun sekou selim sergei sergey sergio seth seung seán shahid shane shashi shawn sheldon shinzo sid ' +
    'sidney silas silvio simon sipho slobodan soren spencer stan stanislav stanley stefan stefano stephane ' +
    'stephen steve steven stuart stéphane sultan sung sunil suresh sven sylvain sylvester søren takeshi tao ' +
    'taras tariq taro tayyip ted thabo theodore thiago thierry thomas tiago tim timothy tobias toby todd tom ' +
    'tomas tomasz tomás tony travis trent trevor troy tunde tyler uhuru ulrich ulysses uwe vaclav valery ' +
    'vasily vernon viacheslav vic vicente victor vijay vikram viktor vincent virat vitaly vladimir volodymyr ' +
    'václav wade walid wallace wally walter warren wayne wei wesley wilbur willard william willis wojciech ' +
    'wolfgang xi yasser yaw yevgeny yong yoon yoshihide youssef youssouf yuri yusuf yvan yves zach zachary ' +
    'zaid zbigniew zoltan zoltán zoran álvaro',
);

export const WOMEN = set(
  'dilys moira pia harriet oona tilda beatrice clodagh elspeth lorna maud morven nia philippa ' +
    'rhian saoirse tess wenna zelda ' +
    'abby abena abigail ada adele adriana adwoa afua agnes agnieszka agnès agota ai aiko ailsa aisha aisling ' +
    'aissatou akiko akosua alana alejandra aleksandra alessandra alexa alexandra alexis alice alicia allison ' +
    'althea alyssa ama amal amanda amara amber amelia amelie amie amina amy amélie ana anais anastasia anaïs ' +
    'angela anita anjali ann anna anne anneke annette annie annika antonella antonia aoife april ariana ' +
    'arlene asha ashley asma astrid audra audrey aung aurora aurélie autumn ava ayse ayşe barbara basma ' +
    'beata beatriz becky belinda bella benazir bernadette bernice bertha bessie beth bethany betsy bette ' +
    'betty beverly bianca birgit blanca bonnie brandi brandy brenda briana brid bridget brigid brigitte ' +
    'britta brittany bronwen brooke bríd caitlin camila candace caoimhe cara carla carlota carlotta carly ' +
    'carmela carmen carol carolyn carrie carys cassandra cassie catalina caterina catherine catriona cecile ' +
    'cecilia celeste celia celine chantal charlene charlotte chelsea cherie cheryl chiamaka chiara ' +
    'chimamanda chloe chloé christie christina christine christy ciara cindy claire clara clarissa claudia ' +
    'colette concetta constance consuelo cora corinne courtney cristina crystal cynthia cécile céline daisy ' +
    'dalia daniela danielle daphne daria darlene dawn deanna debbie deborah debra deepa deepika deirdre ' +
    'delcy delia della delphine denise diana diane dianna dilma dina divya dixie dolores dominique donatella ' +
    'donna dora doreen doris dorota dorothy dragana edith edyta efua eileen eilidh eilis ekaterina elaine ' +
    'eleanor elena elif elisa elisabetta elise eliza elizabeth ella ellen elodie eloise elsa elsie elvira ' +
    'elzbieta elżbieta emanuela emi emilia emily emine emma enid erica erika erin ernestine esi esme ' +
    'esperanza esra estella estelle esther ethel eugenia eun eunice eva evangeline evelyn ewa faith fang ' +
    'fatemeh fatima fatma fatou fay faye federica felicia fernanda fiona fionnuala flora florence fran ' +
    'frances francesca francine francoise françoise freda freya funke funmi gabriela gabriella gail galina ' +
    'gayle geneva genevieve geneviève georgia geraldine gerda gertrude ghada gillian gina ginevra ginger ' +
    'giorgia giovanna gita giulia giuliana gladys glenda gloria goldie grace graciela grainne grażyna greta ' +
    'gretchen gráinne guadalupe gwen gwendolyn gwyneth gül hala halina hana hanan hanna hannah harper haruka ' +
    'hatice hattie hazel heather heidi helen helene helga henrietta hilda hilde hillary hiroko holly hope ' +
    'hua huda huma huong hyun hélène ida ifeoma ilaria ildiko ildikó ilse iman imogen indira indra ines inge ' +
    'ingeborg ingrid inés irene irina iris isabel isabella isabelle isla isobel ivana ivanka iwona ' +
    'jacqueline jadwiga jaime jamila jana jane janet janice jeanette jeanne jeannie jelena jenna jennie ' +
    'jennifer jenny jeri jessica ji jill jimena jo joan joana joann joanna joanne jocelyn jodi jolanta ' +
    'josefa josephine jovana joy joyce joëlle juana juanita judi judith judy julia julie juliette june junko ' +
    'justine jutta kamala kana kara karen kari karin karla katalin katarzyna kate katherine kathi kathleen ' +
    'kathryn kathy katie katrin katrina kavita kay kayla kazuko keiko kelley kellie kemi kerstin khadija ' +
    'kimberly kimiko kirsten kirsty kristen kristin kristina krystyna ksenia lakshmi lan lana larisa lata ' +
    'latifa latoya laura laure lauren laurence laurie layla lea leah leela leila lena lenka leona leticia ' +
    'leyla lian lidia liesbeth lila lilia lillian lily lina linda lindsay lindsey ling lisa liv liz liza ' +
    'lois lola lorena lori lorraine lotte louise lourdes lucia lucie lucille lucy ludmila luisa luise luz ' +
    'lydia lynette lyudmila léa mabel madeleine madhuri madison mae maeve magdalena maha mairead mairi malak ' +
    'malala malgorzata mamata mandy manon marcela marcella marcia mareike margaret margarita margery ' +
    'margherita margie margo marguerite maria mariam mariama mariana marianne marie mariella marielle mariko ' +
    'marilyn marina marine marion marisol marissa marjorie marketa marlene marsha marta martha martina marwa ' +
    'mary maryam masih mathilde matilda maureen mavis maxine maya małgorzata meena meera megan megumi mei ' +
    'meiling melania melinda melissa meral mercedes mercy meredith merve mhairi mi mia michela michele ' +
    'michelle michiko mildred milena millie mindy minnie miranda miriam mirjana misaki molly mona monica ' +
    'monika monique morag muriel myra myrtle mónica nadezhda nadia nadine nahid nan nancy naoko naomi narges ' +
    'natalia natalie natasha nathalie nawal neha nell nellie nettie ngina ngozi niamh nicole nikki nina ' +
    'nirmala nisha nneka nomvula noor nora noriko norma nour noémie nuala nuria odile oksana oleksandra olga ' +
    'olive olivia opal orla orlaith ornella oumou padma paloma pam pamela paola patrice patricia patsy patti ' +
    'paula pauline pearl peggy penelope penny petra phoebe phyllis pilar ping polina polly pooja priscilla ' +
    'priya qing rachael rachel radha raffaella raisa ramatoulaye ramona rana rani rania raquel razan rebecca ' +
    'regina rekha renata renate renee rhona rhonda riley rima rita roberta rochelle rocio rocío roisin ronda ' +
    'roopa rosa rosalie rosalind rosalyn rosanna rosario rosemary rosie roxanne ruba ruby ruth róisín sabine ' +
    'sachiko sadie sahar sakura sally salma samantha samira sana sandra sara sarah sarita savita sawsan ' +
    'scarlett seema segolene selma serena setsuko sevgil shannon shanti shari sharon sheila shelley shelly ' +
    'sherri sherry sheryl shirin shirley shobha shona sigrid sigrun silke silvana silvia sima simona simone ' +
    'sinead sinéad siobhan siobhán sita sneha snezana sofia sofie solange soledad solveig sonia sonya soo ' +
    'sophia sophie stacey stacy stefania stella stephanie suad sue suha sumaya sunita susan susana susanne ' +
    'sushma susie suzanne svetlana swati sybil sylvia sylvie ségolène tabitha tamara tammy tanya tara ' +
    'tatiana teresa tetiana thandi thandiwe thelma theresa thuy tiffany tina ting tiziana tomoko toni tricia ' +
    'trudy ulrike uma una ursula urszula usha uta ute valentina valerie valérie vandana vanessa velma vera ' +
    'veronica veronique verónica vesna vicki vickie vicky victoria vidya viktoria viola violet virginia ' +
    'virginie vittoria vivian véronique wafa wanda wangari wendy wilhelmina wilma winifred winnie xia ximena ' +
    'xin yan yana yasmin yasmine yelena yevgenia ying yoko yolanda yuko yulia yuliya yumi yun yuna yuriko ' +
    'yvette yvonne zahra zainab zanele zara zeynep zhen zinaida zoe zoey zofia zoë zsuzsanna zuzana ágnes ' +
    'édith élodie úna',
);
