"""Nouns whose commonest sense is a living being. Made by training/people.py from WordNet 3.0 (see engines/data/LICENSE.wordnet)."""

from __future__ import annotations

PEOPLE_NOUNS = frozenset(
    """
    abator abbe abbess abbot abbreviator abdicator abductor abecedarian abenaki aberrant abetter abettor abhorrer
    abiogenist abjurer abkhas abkhasian abkhaz abkhazian abnaki abnegator abo abolitionist abomination abominator
    aboriginal aborigine abortionist abridger abrogator absconder abseiler absentee absolutist absolver abstainer
    abstinent abstracter abstractionist abstractor abuser abutter academe academia academic academician acadian
    accessary accommodator accompanist accompanyist accomplice accordionist accoucheur accoucheuse accountant
    accumulator accused accuser achaean achaian achiever achomawi acolyte acoustician acquirer acrobat activist
    actor actress actuary adapter adder addict addlehead addressee adducer adept adherent adjudicator adjuster
    adjustor adjutant adman admass administrator admiral admirer admonisher adolescent adonis adoptee adopter adorer
    adulator adult adulterer adulteress advancer adventist adventurer adventuress adversary advertiser advertizer
    advisee adviser advisor advocate advocator aeolian aerialist aeronaut aerophile aesthete aesthetician
    aetiologist affiant affiliate affine affirmer affluent afghanistani aficionado african afrikander afrikaner aged
    aggravator aggregator aggressor agitator agnate agnostic agriculturalist agriculturist agronomist aide
    aircraftman aircraftsman aircrewman airhead airman airwoman alabaman alabamian alarmist alaskan albanian albino
    alcalde alchemist alcoholic alderman aleut aleutian alexandrian alexic algebraist algerian algonkian algonkin
    algonquian algonquin alien alienator alienee alienist alienor aliterate alky allayer allegoriser allegorizer
    allergist alleviator alliterator allocator almoner almoravid almsgiver alphabetiser alphabetizer alpinist
    alsatian altaic alternate alto altoist altruist alumna alumnus amah amalgamator amanuensis amateur amazon
    ambassador ambassadress ambler ambusher ameer american amerindian amhara amigo amir amish amnesiac amnesic amora
    amoralist amorist amputator amputee anabaptist anaconda anaesthetist anagnost analogist analphabet analphabetic
    analysand analyst anarchist anasazi anathema anatomist ancestor ancestress anchorite anchorman anchorperson
    ancient ancients andorran andrena androgyne anecdotist anesthesiologist anesthetist angevin angevine angiologist
    angler anglican anglophil anglophile anglophobe angolan angolese anguillan animal animator animist annalist
    annamese annihilator annotator announcer annoyer annuitant anointer anomalist anorectic anorexic answerer ant
    antagonist anteater antecedent antediluvian antelope anthologist anthropoid anthropologist anthropophagite
    anthropophagus anti anticipant anticipator antifeminist antiguan antinomian antipope antiquarian antiquary
    antique anzac apache ape aper aphakic aphasic aphorist apiarist apiculturist apologist apostate apostle
    apothecary apotheosis appalachian apparatchik appeaser appellant applauder applicant applier appointee appraiser
    appreciator apprehender apprentice appropriator approver aquanaut aquarius arab arabian arabist aramaean aramean
    arapaho arapahoe arawak arawakan arb arbiter arbitrager arbitrageur arbitrator arboriculturist arborist arcadian
    archaeologist archaist archbishop archdeacon archduchess archduke archeologist archer archimandrite architect
    archivist archpriest areopagite argentinian argive argonaut arguer arianist aricara aries arikara aristocracy
    aristocrat aristotelean aristotelian arithmetician arizonan arizonian arkansan arkansawyer armadillo armenian
    armiger arminian armorer armourer arouser arranger arriver arriviste arrogator arrowsmith arsonist arthritic
    articulator artificer artilleryman artisan artist artiste aryan ascender ascetic ashkenazi asian asiatic asker
    aspirant aspirer assailant assamese assassin assassinator assaulter assayer assemblyman assemblywoman assenter
    asserter assessee assessor asseverator asshole assignee assignor assimilator assistant associate assyrian
    asthmatic astrogator astrologer astrologist astronaut astronomer astrophysicist atakapa athabaskan athapascan
    athapaskan atheist athenian athlete atsugewi attacapan attache attacker attempter attendant attendee attender
    attestant attestator attester attestor attorney attracter attractor auctioneer audile auditor augur augustinian
    aunt auntie aunty auspex aussie australian austrian austronesian auteur authenticator author authoress
    authoriser authoritarian authorizer autobiographer autochthon autocrat autodidact automaton auxiliary avatar
    avenger aviator aviatress aviatrix avower awol ayah ayatollah azerbaijani aztec baas babbler babe baboo babu
    baby babylonian babyminder babysitter bacchanal bacchant bacchante bachelor bachelorette backbencher backbiter
    backer backpacker backscratcher backslapper backslider backstop backstroker backwoodsman bacteriologist badaga
    badger badgerer baffled baggageman bagger bagman bagpiper bahai bahamian bahraini bahreini bailee bailiff bailor
    bairn baker balancer baldhead baldpate baldy balkan balker balladeer ballerina balletomane balloonist ballplayer
    bambino banderillero bandit bandleader bandmaster bandsman bangladeshi banker bankrupt banneret bantamweight
    bantu baptist barbadian barbarian bard bargainer bargee bargeman baritone barkeep barkeeper barker barmaid
    barman barnburner barnstormer baron baronage baroness baronet baronetage barrater barrator barrister bart
    bartender barterer barytone basileus basketeer basketmaker basketweaver basotho basque bassist basso bassoonist
    bastard baster bat bather batman batsman batswana batter battler baulker bavarian bawd bawler beachcomber beadle
    beadsman bear bearer beast beater beatnik beatniks beats beau beautician bechuana bedesman bedfellow bedlamite
    bedouin beduin bedwetter bee beef beefeater beekeeper beetle begetter beggar beggarman beggarwoman beginner
    beguiler beguine begum behaviorist behaviourist behemoth beholder beldam beldame belgian believer bellboy belle
    bellhop belligerent bellman bellower bellwether bellyacher belorussian beloved benedick benedictine benefactor
    benefactress beneficiary bengali beninese berber bereaved berk berliner bermudan bermudian berserk berserker
    besieger bestower betrayer betrothed bettor bey bhutanese bhutani bibliographer bibliophile bibliopole
    bibliopolist bibliothec bibliotist bicycler bicyclist bidder bigamist bigot bigwig bikers bilingual bilingualist
    billionaire biloxi bimbo bimetallist binger biochemist biographer biologist biophysicist bird birdbrain birder
    bisayan bisexual bishop biter blabber blabbermouth blackamoor blackfoot blackfriar blackguard blackleg
    blackmailer blackshirt blacksmith blasphemer blaster bleacher bleeder blighter blimp blind blocker blockhead
    blogger bloke blond blonde bloodhound blowhard blubberer blucher bludgeoner bluecoat bluefish bluejacket
    bluenose bluestocking bluffer blunderer blusterer boarder boaster boatbuilder boatman boatswain bobby bobbysoxer
    boche bodybuilder bodyguard boer boffin bohemian bolivian bolshevik bolshevist bolshie bolshy bombardier
    bombshell bondholder bondmaid bondman bondsman bondswoman bondwoman bonehead bonesetter boob booboisie booby
    bookbinder bookdealer booker bookie bookkeeper booklover bookmaker bookman bookseller bookworm boomer boor
    booster bootblack bootboys bootlegger bootlicker bootmaker boozer borderer bore bornean borrower boss bostonian
    bosun botanist botcher boulevardier bouncer bounder bourbon bourgeois bourgeoisie bowdleriser bowdlerizer bowler
    bowman boxer boy boyfriend bozo bracero brachycephalic braggart bragger brahman brahmin brahui brainiac
    brainworker brakeman brat brave bravo brawler brazilian breadwinner breaker breaststroker breeder breton brewer
    briber bricklayer bride bridegroom bridesmaid brigadier brigand brit british britisher briton brits broad
    broadcaster broker bronc broncobuster brother brownie brownshirt browser bruiser brule brummie brummy bruneian
    brunet brunette brute buccaneer buckaroo buckeroo buckskin bucolic buddhist buddy buff buffalo buffoon bug
    bugger bugler bugologist bulgarian bulimic bull bullfighter bully bullyboy bum bumblebee bumbler bumpkin bungler
    bunkmate bunny bunter bureaucrat burgher burglar burgomaster burgrave burmese bursar burundian busboy bushman
    bushwhacker businessman businesspeople businessperson businesswoman busker buster busybody butch butcher butler
    butterball butterfingers buttinsky buyer byelorussian bystander byzantine cabalist cabinetmaker cad caddie caddo
    cadet cadger caffer caffre cager cahita cairene caitiff cajun cakchiquel calapooya calapuya calculator calf
    calif californian caliph caller calligrapher calligraphist calvinist cambodian cameraman cameroonian campaigner
    camper campmate canaanite canadian canarese canary candidate candlemaker candymaker cannibal cannoneer canoeist
    canonist cantabrigian cantor canuck canvasser capetian capitalist capo capricorn captain captive captor capturer
    carabao carabineer carabinier carbineer cardholder cardinal cardiologist cardsharp cardsharper careerist
    caregiver carelian caretaker carhop carib caricaturist carillonneur carioca carlovingian carmelite caroler
    carolingian carolinian caroller carouser carpenter carper carpetbagger carrier carrottop cartesian carthaginian
    carthusian cartographer cartoonist caseworker cashier castaway caster castillian castrate castrato casualty
    casuist cat catalan cataleptic cataloger cataloguer catamite catawba catcher catechist catechumen caterer
    caterpillar catholic catholicos cattle cattleman caucasian cautious cavalier cavalryman caveman caviler caviller
    cayuga cebuan celebrant celebrater celebrator celebrity celibate cellist celt cenobite censor centenarian
    centerfielder centrist centurion ceo ceramicist ceramist cewa cfo chachka chadian chairman chairperson
    chairwoman chaldaean chaldean chaldee challenger chambermaid chameleon champ champion chancellor changeling
    changer chap chapelgoer chaperon chaperone chaplain chargeman charger charioteer charlatan charmer charon
    chartist charwoman chased chaser chasid chassid chatelaine chatterer chauvinist chawbacon cheapjack cheapskate
    cheater chebab chechen checker cheerer cheerleader cheesemonger chef chela chemist cheops cheremis cheremiss
    cherub chewa chewer chicano chichewa chichi chick chickasaw chief chieftain child chilean chiliast chiluba
    chimakum chimariko chimneysweep chimneysweeper chinaman chink chipewyan chippewa chiromancer chiropodist
    chiropractor chiseler chiseller chit choctaw choirboy choirmaster choker chooser choragus choreographer chorine
    chorister chosen christian chronicler chukchi chum chump churchgoer churchman churchwarden churl chutzpanik
    chuvash cicada cicerone cinderella cinematographer circassian circe cistercian citizen civilian claimant
    clairvoyant clam clansman clanswoman clapper clarinetist clarinettist classicist classifier classmate
    claustrophobe clergyman cleric clericalist clerisy clerk client clientele climatologist clinician cloakmaker
    clockmaker clocksmith clone closer clothier clown coach coachbuilder coachman coadjutor coalman coaster
    coastguardsman coauthor coaxer cobber cobbler cochimi cockatoo cockney cockroach cocksucker coconspirator cocopa
    cocopah cocotte coddler codefendant coder codetalker codger coenobite coeval coevals cofounder cog cognate
    cognoscente coiffeur coiffeuse coiner collaborationist collaborator colleague collectivist collector colleen
    collegian collier colombian colonel colonial colonialist coloniser colonist colonizer coloradan coloratura
    colored colorist colossian colossus colt columnist comanche combatant comber comedian comedienne comer comforter
    comic commandant commander commando commentator commie commissar commissionaire commissioner committeeman
    committeewoman commodore commonality commonalty commoner communicant communicator communist companion compatriot
    compeer compere competitor compiler complainant complainer complexifier composer compositor compromiser
    comptroller compulsive comrade conceiver concessionaire concessioner conchologist concierge conciliator
    concubine conductor conductress confectioner confederate conferee conferrer confessor confidant confidante
    conformist confrere confucian confucianist confuter congolese congregant congregationalist congressman
    congresswoman conjurer conjuror connecticuter connoisseur conoy conqueror conquistador conscript conservationist
    conservative conservativist conservator consignee consigner consignor consort conspirator constable
    constitutionalist constructivist constructor consul consultant consumer consumptive contadino contemplative
    contemporaries contemporary contender contestant contestee contester contortionist contra contrabandist
    contractor contralto contrapuntist contrarian contributor contriver controller controversialist convalescent
    convener conventioneer conversationalist conversationist converso convert conveyancer conveyer conveyor convict
    cook cooky coolie cooly coon cooperator coordinator cop copartner copilot coppersmith copt copycat copyist
    copyreader copywriter coquette coreligionist corespondent corinthian cornerback cornetist cornhusker cornishman
    cornishwoman coroner corporal corporatist correspondent corsair cosignatory cosigner cosmetician cosmetologist
    cosmographer cosmographist cosmologist cosmonaut cosmopolitan cosmopolite cossack costanoan costermonger
    costumer costumier cotenant cottager cottar cotter cottier cottonmouth coue councillor councilman councilwoman
    counsel counsellor counselor counterdemonstrator counterfeiter counterman counterperson counterrevolutionary
    counterrevolutionist counterspy countertenor counterterrorist counterwoman countess countryman countrywoman
    courier courser courtesan courtier cousin couturier cow coward cowboy cowgirl cowhand cowherd cowman cowpoke
    cowpuncher cows coxcomb coxswain coyote cpa crab crackerjack crackpot cracksman crafter craftsman cragsman
    crammer craniologist crank crapshooter crasher craven crawler crazy cream creature creditor cree creep creole
    cretan cretin crewman cricket cricketer crier criminal criminologist crimper criollo cripple critic croat
    croatian crofter crone crony crook crookback crooner cropper crossbencher crosspatch croupier crow crowbait
    cruiserweight crusader crybaby cryptanalyst cryptographer cryptologist crystallographer cub cuban cubist cuckold
    cuckoo cuirassier culprit cultist cultivator culturati cunctator cunt cupbearer cur curandera curandero curate
    curator curmudgeon cuss custodian customer cutler cutpurse cutter cutthroat cybernaut cyberpunk cyborg cyclist
    cymbalist cymry cynic cyprian cypriot cypriote cyril cytogeneticist cytologist czar czarina czaritza czech
    czechoslovak czechoslovakian dabbler dacoit dad dada daddy dago dairymaid dairyman dakoit dakota dalesman
    dallier dalmatian damascene dame damned damoiselle damosel damozel damsel dancer dandy dane danseur danseuse
    dardan dardanian daredevil darkey darkie darky darling darner darwinian dastard dauber daughter dauphin dawdler
    dayboy daydreamer daygirl dci deacon deaconess dead deadbeat deadeye deadhead deaf dealer dean dear dearest
    dearie deary deb debaser debater debauchee debaucher debitor debtor debutante decadent deceased decedent
    deceiver decipherer deckhand declarer decoder decorator decoy deer defalcator defamer defaulter defeated
    defeatist defecator defector defendant defender defiler defrauder degenerate degrader deipnosophist deist
    delawarean delawarian delayer delegate delinquent deliveryman demagog demagogue demander demigod demimondaine
    demimonde democrat demographer demographist demoiselle demoniac demonstrator denizen dentist denturist departed
    departer dependant dependent deponent deportee deposer depositor depreciator depressive deputy derelict
    dermatologist dervish descendant descendent descender deserter designer deskman desperado desperate despoiler
    despot detainee detective determinist detractor developer deviant deviate deviationist devisee deviser devisor
    devotee devourer dhegiha diabetic diabolist diagnostician dialectician diarist dichromat dick dickhead dictator
    diegueno diehard diemaker diesinker dieter dietician dietitian differentiator digger dignitary dike dilettante
    dillydallier dimwit diner dingbat diocesan diplomat diplomate diplomatist dipsomaniac director disabled disarmer
    disbeliever disburser disciple disciplinarian discomfited discoverer discriminator discussant disentangler
    disparager dispatcher disprover disputant dissembler disseminator dissenter dissident dissimulator distiller
    distortionist distributer distributor disturber diva diver diversionist divider diviner divorcee djiboutian doc
    docent docker dockhand dockworker doctor doctrinaire dodderer dodger dodo doer dog doge dogfighter dogmatist
    dogsbody dolichocephalic dolt domestic dominatrix domine dominee dominican dominie dominus don donatist donee
    donna donor doofus doomed doorkeeper doorman doormat dorian dork dosser dotard doubter doughboy doula dove
    dowager dowser doxy doyen doyenne draftee drafter draftsman draftsperson dragger dragoman dragoon dramatist
    draper draughtsman dravidian drawee drawler dreamer dressmaker dribbler drifter drinker driveller drone drooler
    dropkicker dropout drover drudge druggist druid drumbeater drummer drunk drunkard druse druze dry dualist
    dubliner duce duchess duck ducky dud dude dueler duelist dueller duellist duenna duffer duke dulcinea dullard
    dumbass dummy dun dunce dunderhead dunkard dunker dupe dustman dutch dutchman dwarf dweeb dweller dyer dyke
    dynamiter dynamitist dynast dyslectic dyspeptic eagle earl earner earthling earthman easterner eater
    eavesdropper ebionite eccentric ecclesiastic ecdysiast eclectic eclecticist ecologist econometrician
    econometrist economiser economist economizer ectomorph ecuadoran ecuadorian edger editor editorialist edo
    educatee educationalist educationist educator edwardian effecter effector effendi egalitarian egghead egocentric
    egoist egomaniac egotist egyptian egyptologist ejaculator ejector elamite elder elderly eldest elect elector
    electrician electrocutioner electrologist electroplater electrotherapist elegist elephant elite elitist
    elizabethan elocutionist emancipationist emancipator embalmer embassador embezzler embodiment embroiderer
    embroideress embryologist emcee emeer emeritus emigrant emigre emigree emir emissary emperor empiricist
    employable employee employer empress emptor emulator enate enchanter enchantress encroacher encyclopaedist
    encyclopedist endocrinologist endodontist endomorph endorser energiser energizer enforcer engineer englishman
    englishwoman engraver enjoyer enlightened enlistee enologist enophile enquirer enrollee ensign enterpriser
    entertainer enthusiast entomologist entrepreneur enumerator environmentalist envoy enzymologist eolian eparch
    ephesian epicene epicure epicurean epidemiologist epigon epigone epileptic episcopacy episcopalian
    epistemologist equal equalitarian equerry equestrian equivocator eradicator eremite erie eristic eritrean erotic
    escalader escapee escapist escapologist eschatologist escort eskimo esq esquimau esquire essayer essayist
    esselen essene esthete esthetician estimator etcher ethician ethicist ethiopian ethnarch ethnic ethnographer
    ethnologist ethologist etiologist etonian etruscan etymologist eulogist eunuch eurafrican eurasian european
    evacuee evaluator evangelist evenk evenki everyman evildoer evolutionist ewe ewenki examinee examiner exarch
    excavator excellency exchanger exciseman excogitator excursionist excuser executant executioner executive
    executor executrix exegete exhibitioner exhibitionist exhibitor exile existentialist exodontist exorciser expat
    expatriate expectorator expender experimenter expert exploiter explorer exponent exporter expositor expounder
    expressionist expurgator exterminator extern extoller extortioner extortionist extra extravert extremist
    extrovert eyeful eyeish eyewitness fabian fabricator fabulist facilitator factotum faddist fag faggot fagot
    fakeer faker fakir falangist falcon falconer faller falsifier familiar famulus fanatic fancier fantasist fantast
    faqir faquir farmer farmerette farmhand farrier farsi fascist fascista fashionmonger fastener fatalist fathead
    father fatso fatty faultfinder fauntleroy fauve fauvist favourite fawner featherweight fed federal federalist
    feeder fella fellah fellata feller fellow felon female feminist fencer fencesitter fermentologist ferryman
    fetishist feudatory few fiance fiancee fibber fiddler fiduciary fielder fieldhand fieldsman fieldworker fiend
    fighter figurehead figurer fijian filer filibuster filibusterer filicide filipino fille filly filmmaker finagler
    finalist financier finder finisher fink finn firebug firefighter firstborn fish fisher fisherman fishmonger
    fishwife fitter fixer flack flagellant flak flamen flanker flapper flasher flatfoot flatmate flatterer flautist
    flea fledgeling fledgling fleer flibbertigibbet flier flirt flogger floorwalker floozie floozy florentine
    floridian florist flouter flunkey flunky flutist fly flyweight fodder foe foeman fogey fogy folk follower
    fomenter fondler foodie fool footballer footman footpad footslogger fop forager forbear forebear forecaster
    forefather foreigner forelady foreman foremother foreperson forerunner forewoman forger forgiver fornicator
    fornicatress fortuneteller forward fossil fossilist fosterling foundling foundress fowl fox framer franciscan
    francophil francophile francophobe frank fratricide free freebooter freedman freedwoman freeholder freelance
    freelancer freeloader freeman freemason freethinker freewheeler freewoman frenchman frenchwoman frequenter
    fresher freshman freudian friar friend frisian frog frogman frontbencher frontiersman frontierswoman frotteur
    fruitcake fruiterer frump fucker fuckhead fuckup fugitive fugleman fula fulah fulani fulbe fullback fumbler
    fumigator funambulist functionalist functionary fundamentalist fundraiser furrier fusilier fusspot futurist
    gabonese gadaba gadabout gadfly gadgeteer gael gaffer gagman gagster gagwriter gainer galatian galilaean
    galilean gallant galoot galvaniser galvanizer gambian gambist gambler gamecock gamekeeper gamin gamine ganef
    ganger gangsta gangster ganof gaolbird gaoler garbageman gardener garmentmaker garnishee garroter garrotter
    gasbag gasman gastroenterologist gastronome gatecrasher gatekeeper gatherer gaucho gaul gawk gawker gay
    gazetteer geek geezer geisha gelding gemini gendarme genealogist general generalissimo generalist generation
    geneticist genevan genitor genius genoese gent gentile gentlefolk gentleman gentlewoman gentry geographer
    geologist geomancer geometer geometrician geophysicist geordie georgian geriatrician german germanist
    gerontologist ghanian ghostwriter ghoul giant gibraltarian giggler gigolo gilder gillie ginzo gipsy girl
    girlfriend girondin girondist git gitana gitano giver gladiator glassblower glassmaker glassworker glaswegian
    glazer glazier gleaner globetrotter glossarist glutton gnostic goalie goalkeeper goaltender goat goatherd gob
    gobbler godchild goddaughter godfather godmother godparent godson goer gofer goffer goldbeater goldbrick
    goldsmith goldworker golfer goliard gond gondolier gondoliere goner gongorist gonif goniff goof goofball goon
    goose gopher gorger gospeler gospeller gossiper gossipmonger goth gouger gourmand gourmandizer gourmet governess
    governor goy grabber grader graduate graecophile grammarian gramps gran grandad grandaunt grandchild granddad
    granddaddy granddaughter grandee grandfather grandma grandmaster grandmother grandnephew grandniece grandpa
    grandparent grandson grandstander granduncle granger grannie granny grantee granter grantor graphologist
    grappler grasshopper gravedigger graverobber graybeard grazier greaseball greaser great grecian greengrocer
    greenhorn greenskeeper greeter grenadian grenadier greyback greybeard griever grifter grind gringo grinner griot
    groaner grocer groom groomsman grouch groundbreaker groundkeeper groundling groundskeeper groundsman groupie
    groveler groveller grower growler grownup grumbler grump grunter guarantor guard guardian guardsman guatemalan
    guerilla guerrilla guesser guest guestworker guide guinean guitarist gujarati gujerati gull gulper gumshoe
    gunman gunner gunrunner gunslinger gunsmith gurkha guru guttersnipe guvnor guy guyanese guzzler gymnast
    gymnosophist gynaecologist gynandromorph gynecologist gypsy haberdasher habitant habitue hack hacker hadji
    haematologist haemophile haemophiliac hag haggler hagiographer hagiographist hagiologist haida hairdresser
    hairsplitter hairstylist haitian haji hajji hakeem hakham hakim hakka halberdier halchidhoma halfback hammerhead
    handicapped handicapper handler handyman hanger hangman hanoverian haranguer harasser hardliner hardwareman hare
    harijan harlequin harlot harmoniser harmonizer harper harpist harpooneer harpooner harpsichordist harpy harridan
    harrier harvester hasid hassid hatemonger hater hatmaker hatter hauler haulier hausa haussa havasupai have hawk
    hawker hawkshaw hayseed hazan headcounter headhunter headliner headman headmaster headmistress headsman
    headwaiter healer hearer heartbreaker heartthrob heathen heavy heavyweight hebraist hebrews heckler hedger
    hedonist hegelian heir heiress hellcat hellene hellhound hellion helmsman helot helper helpmate helpmeet
    hematologist hemiplegic hemophile hemophiliac hen henchman herald herbalist herdsman herero heretic heritor
    hermaphrodite hermit hero herpetologist herr hesitater hesitator heterosexual hewer hick hidatsa hierarch
    highbinder highbrow highflier highflyer highjacker highlander highness highwayman hijacker hiker hillbilly
    hinayanist hindoo hindu hindustani hippie hippies hippy hipster hipsters hire hireling hirer hispanic hisser
    histologist historian historiographer histrion hitchhiker hitchiti hitman hitter hittite hmong hoarder hoaxer
    hobbledehoy hobbler hobbyist hobo hodman hog hoka holdout holdover holidaymaker hollander hombre homebody
    homebound homeboy homebuilder homegirl homeless homemaker homeopath homeowner homesteader homo homoeopath
    homophile homophobe homosexual homunculus honcho honduran honeybee honeymooner honkey honkie honky honoree hood
    hoodlum hoofer hookworm hooligan hoosier hopeful hoper hopi hornist horologer horologist horse horseman
    horseshoer horsewoman horticulturist hosier host hostage hosteller hostess hostler hotdog hotelier hotelkeeper
    hotelman hothead hotshot hound houri housebreaker housebuilder housefather houseguest householder househusband
    housekeeper housemaid houseman housemaster housemate housemother housewife housewrecker hoyden hualapai hualpai
    hubby huckster huddler hugger huguenot hulk human humanist humanitarian humdinger hummer humorist humourist hun
    hungarian hunk hunkpapa hunter huntress huntsman hupa hurdler hurler husband husbandman hussar hussite hussy
    hustler hutu hydrologist hydromancer hygienist hymie hyperope hypertensive hypnotiser hypnotist hypnotizer
    hypochondriac hypocrite hypotensive hysteric ianfu iberian icelander iceman ichthyologist iconoclast idahoan
    idealist idealogue ideologist ideologue idiot idler idolater idolatress idoliser idolizer igbo ignoramus
    illegitimate illinoisan illiterate illusionist illustrator imam imaum imbecile imbiber imitator immigrant
    immortal immune immunologist imperialist impersonator importee importer imposter impostor impresario
    impressionist improver inamorata inamorato inca incan incarnation incendiary inciter incompetent incumbent
    incurable independent indexer indian indianan indigen indigene individual individualist indonesian indorser
    inductee industrialist inebriate infant infanticide infantryman inferior infernal infidel infielder infiltrator
    informant informer ingenue inger ingerman ingrate ingrian inhabitant inheritor inheritress inheritrix initiate
    initiator injun inka inmate innkeeper innocent innovator inoculator inpatient inquirer inquisitor insect insider
    insolvent insomniac inspector inspirer instigant instigator instructor instructress instrumentalist insured
    insurgent insurrectionist intellectual intelligentsia intercessor interlocutor interloper intermediary
    intermediator intern internationalist interne internee internist internuncio interpreter interrogator intersex
    intervenor interviewee interviewer intimate intriguer introvert intruder inuit invader invalid invalidator
    inventor investigator investor invigilator invitee ionian iowa iowan ioway iraki irani iranian iraqi irelander
    irish irishman irishwoman ironist ironman ironmonger ironside ironworker iroquois irredentist irregular
    irreligionist irridentist islamist islander ismaili ismailian isolationist israeli israelite israelites italian
    itinerant jabberer jackanapes jackass jackdaw jacksonian jacobean jacobin jacobite jailbird jailer jailor
    jainist jamaican janissary janitor jansenist jap japanese jat jati javan javanese jawan jaywalker jazzman jeerer
    jeffersonian jerk jerker jerry jester jesuit jew jeweler jeweller jewess jigaboo jihadist jilt jimdandy
    jimhickey jingo jingoist jinx jnr jobber jobholder jock jockey jogger johnny joiner joker jokester jongleur
    jordanian journalist journeyer journeyman judge juggler jugoslav jugoslavian juicer jumper jungian junior junker
    junkie junky jurist juror juryman jurywoman justiciar justiciary justifier juvenile kabbalist kachina kafir
    kaiser kalapooia kalapuya kalif kaliph kalka kamia kampuchean kanarese kansa kansan karakalpak karelian karok
    kashmiri kassite katari kazak kazakh kazakhstani kechua keeper kekchi kelt kennan kentuckian kenyan keyboardist
    keynesian khalif khalifah khalka khalkha khan khanty khedive khirghiz khufu kibbutznik kibitzer kichai kickapoo
    kicker kid kiddy kidnaper kidnapper kike kiliwa kiliwi killer killjoy kin kindergartener kindergartner king
    kingpin kinsman kinsperson kinswoman kiowa kirghiz kirgiz kisser kitten klansman kleptomaniac klutz kluxer
    knacker knave kneeler knight knighthood knitter knocker knockout knower knucklehead koasati kolam kolkhoznik
    komi kook korean kota kotar kraut krauthead kshatriya kui kurd kusan kuwaiti kvetch kwakiutl labor laborer
    labour labourer labourite lacer lackey laconian lad laddie ladino lady ladylove laggard lagger laird lakota lama
    lamaist lamarckian lamb lame lamenter laminator lamplighter lampooner lancastrian lancer landgrave landholder
    landlady landlord landlubber landman landowner landscaper landscapist landsman langlaufer langobard languisher
    lao laotian lapidarist lapidary lapidator lapidist lapp lapplander larcener larcenist larva lascar lasher lass
    lassie latecomer latinist latino latitudinarian latvian laudator laugher laughingstock laundress laundryman
    laundrywoman laureate lawbreaker lawgiver lawmaker lawman lawyer layabout layman layperson lazar lazybones
    leader leafhopper leaker leaper learner leaseholder leatherneck leaver lebanese lech lecher lector lecturer
    ledgeman leech lefthander leftist lefty legate legatee legionary legionnaire legislator lender lensman leo leper
    lepidopterist lepidopterologist lesbian lessee lessor letch letterer letterman levantine leveler leveller levite
    lexicographer lexicologist liar libber libeler liberal liberalist liberator liberian libertarian libertine libra
    librarian librettist libyan licensee licenser licentiate liechtensteiner liege liegeman lieutenant lifeguard
    lifer lifesaver lifter lighterman lightweight lilliputian limey limner limnologist limper linebacker lineman
    linendraper linesman lingerer linguist linkboy linkman linksman lion liquidator lisper listener literate
    literati lithographer lithomancer lithuanian litigant litigator litterateur litterbug litterer liturgist
    liverpudlian liveryman livestock livonian lizard loader loafer loaner loather lobbyist lobsterback lobsterman
    locater locator lockkeeper lockman lockmaster locksmith locum locust lodger logger loggerhead logician
    logistician logomach logomachist loiterer lolita lombard londoner loner longbowman longer longshoreman looker
    lookout loon looney loony looter loser lost lothario loudmouth louisianan louisianian lounger louse lout lovely
    lover lowbrow lowerclassman lowlander lowlife loyalist lpn luba lubavitcher lubber luddite lulu lumberjack
    lumberman luminary lummox lumpenproletariat lumper lunatic luncher lunger lunkhead lurcher lurker lush lutanist
    lutenist lutheran luthier lutist luxembourger luxemburger lyricist lyrist macaroni macebearer macedonian macer
    machiavellian machinator machinist macho mackem macroeconomist macushla madagascan madam madame madcap madman
    madrigalist madwoman maenad maestro mafioso magdalen maggot magician magistrate magnate magnifico magpie magus
    magyar maha maharaja maharajah maharanee maharani mahatma mahayanist mahdist mahican mahout mahratta maid maiden
    maidservant maidu mailman maimed maimer mainer mainstay maintainer major majorette maker malacologist malahini
    malawian malay malayan malaysian malcontent maldivan maldivian male malecite malefactor malfeasant malian
    maligner malik malingerer maltese malthusian maltman malto maltreater maltster mam mama mamma mammal mammalogist
    mammy man manager manageress manakin manchu mancunian mandaean mandatary mandator mandatory mandean maneuverer
    mangler maniac manichaean manichean manichee manicurist manikin mannequin mannikin manoeuvrer manservant mansi
    manslayer mantrap manumitter maoist mapper maquis maquisard maraco maratha marathoner marauder marcher
    marchioness mare margrave mari maricopa marine mariner marketer marksman maroon marquess marquise marrano
    married marshal martinet martyr marveller marxist marylander masher masker masochist masorete masorite masquer
    masquerader massager masseur masseuse massorete master mastermind masturbator matador matcher matchmaker mate
    mater materfamilias materialist mathematician matman matriarch matricide matriculate matrikin matrisib matron
    mattole mauler mauritanian mauritian maven maverick mavin maya mayan mayor mayoress meanie measurer meatman
    mechanic mechanist medalist medallist meddler mediator mediatrix medico meeter megalomaniac melancholiac
    melancholic melchite meliorist melkite melter member memoriser memorizer memsahib mendelian mender mendicant
    menial mennonite menominee menomini mensch mensh menshevik mentioner mentor mercenary mercer merchandiser
    merchant merovingian merrymaker meshuggeneh meshuggener mesmerist mesmerizer mesoamerican mesomorph messenger
    messiah messmate mestiza mestizo metalhead metallurgist metalworker meteorologist methodist metic metis
    metropolitan mexican mexicano mezzo miami miao michigander mick mickey micmac microbiologist microeconomist
    microscopist middlebrow middleman middleweight midget midinette midshipman midwife migrant migrator mikado
    mikmaq milady milanese militant militarist militiaman milkmaid milkman milksop millenarian millenarist milliner
    millionaire millionairess millwright milord milquetoast mime mimer mimic mimicker minder miner mineralogist
    mineworker miniaturist miniconju minimalist minion minister ministrant minnesotan minoan minor minstrel minter
    minuteman minx misanthrope misanthropist misbeliever miscreant miser misfit misleader misogamist misogynist miss
    missionary missioner missis missourian missus missy mistress mithraist miwok mixologist mnemonist moaner mobster
    mocker mod modeler modeller moderate moderationist modern modernist modiste mods moghul mohammedan mohave mohawk
    mohican mojave molester moll mollah mollycoddle mollycoddler mom momma mommy monacan monarch monarchist monastic
    monegasque monetarist moneyer moneygrubber moneylender moneymaker moneyman monger mongol mongolian mongoloid
    monitor monitrice monk monkey monochromat monogamist monogynist monolingual monologist monomaniac monophysite
    monopoliser monopolist monopolizer monotheist monsieur monsignor montanan montserratian mooch moocher moonie
    moonlighter moonshiner moor mope mopper moppet moralist mordva mordvin mordvinian moro moroccan moron morosoph
    mortal mortgagee mortgager mortgagor mortician moslem mosquito mossback moth mother motherfucker motile
    motorcyclist motormouth moujik mount mountaineer mountebank mounter mountie mourner mouse mover moviegoer
    mozambican muadhdhin muazzin muckraker mudslinger muezzin mufti muggee mugger muggins mugwump muhammadan
    muhammedan mujahid mujik mujtihad mulatto mule muleteer mulla mullah mumbler mummer mummy muncher muralist
    murderee murderer murderess murmurer musclebuilder muscleman muser musher musician musicologist musketeer
    muskhogean muskogean muskogee muslim muslimah mute mutilator mutineer mutterer muttonhead muzhik muzjik muzzler
    mvp mycenaen mycologist mycophage mycophagist myope myrmidon mystic mythologist nabob nag nagger nahuatl naif
    nailer namer namesake namibian nan nance nanna nanny nanticoke nanus naprapath narc narcissist narcist
    narcoleptic nark narrator natator national nationalist nationality native nativist natural naturalist naturist
    naturopath nauruan navaho navajo navigator navvy nawab naysayer nazarene nazi neapolitan nebbech nebbish
    nebraskan necessitarian necker necromancer needer needlewoman needleworker needy negativist neglecter negotiant
    negotiator negotiatress negotiatrix negress negro negroid neighbor neighbour neoclassicist neocon
    neoconservative neoliberal neologist neonate neoplatonist neopolitan nepalese nepali nephew nepotist nerd nester
    nestling nestorian netherlander netkeeper netminder neurasthenic neurobiologist neurolinguist neurologist
    neuroscientist neurosurgeon neurotic neutral neutralist nevadan newbie newborn newcomer newfoundland newlywed
    newsagent newsboy newscaster newsdealer newsman newsmonger newspaperman newspaperwoman newsperson newsreader
    newsvendor newswoman newswriter newtonian nganasan nibbler nicaraguan niece nigerian nigerien nigga niggard
    nigger niggler nightbird nighthawk nightingale nightrider nigra nihilist nimby nincompoop ninja ninny nipper
    nipponese niqaabi nisei nitpicker nitwit nob nobelist nobility noble nobleman noblewoman nobody noc noctambulist
    nomad nominalist nominator nominee nonachiever nonagenarian nonattender nonbeliever noncandidate noncitizen
    noncom noncombatant noncompliant nonconformist nondescript nondrinker nondriver nonesuch nonmember nonpareil
    nonparticipant nonpartisan nonpartizan nonperson nonreader nonresident nonsmoker nonstarter nonsuch nonworker
    nootka normaliser normalizer norse norseman northerner northman norwegian nosher notability notable notary
    noticer novelist novice novillero nubian nudger nudist nudnick nudnik nullifier nullipara numerologist numidian
    numismatist numismatologist numskull nun nuncio nurse nurseling nursemaid nurser nurseryman nursling nutcase
    nutritionist nutter nymphet nympho nympholept nymphomaniac oaf oarsman oarswoman objector oblate obliger oboist
    obscurantist observer obsessive obstetrician obstructer obstructionist obstructor occidental occultist occupant
    occupier oceanaut oceanographer ocelot octogenarian octoroon oculist odalisque oddball odist oenologist
    oenophile offender offerer offeror officeholder officer official officiant offspring ofo ogalala oglala ogler
    ogre ohioan oiler oilman ojibwa ojibway oklahoman oldster oldtimer oligarch olmec olympian omaha omani ombudsman
    omnivore onanist oncologist oneida oneiromancer onlooker onomancer onondaga operagoer operative ophthalmologist
    opponent opportunist opposer oppressor optician optimist optometrist oracle orangeman orator orchestrator
    ordainer orderer orderly ordinand ordinary oregonian organiser organist organizer oriental orientalist
    originator oriya orleanist ornamentalist ornithologist orphan orthodontist orthoepist orthopaedist orthopedist
    orthoptist osage oscan osculator osmanli osteologer osteologist osteopath osteopathist ostiarius ostiary ostler
    ostrich ostrogoth ostyak oto otoe otolaryngologist otologist otorhinolaryngologist ottawa ottoman ouster outcast
    outcaste outdoorsman outdoorswoman outfielder outfitter outgoer outlander outlaw outlier outpatient outrider
    outsider overachiever overcomer overlord overnighter overseer owl owner oxen oxonian oyabun oyster pacha pachuco
    pacificist pacifier pacifist packer packman packrat padder paddler paddy padre padrone paederast paediatrician
    paedophile pagan pageboy painter paiute pakistani pal paladin palaeontologist palatine paleface paleographer
    paleographist paleontologist palestinian pallbearer palmist palmister palooka palsgrave pamlico pamperer
    pamphleteer panamanian pandar pander panderer panegyrist panelist panellist panhandler panjabi panjandrum
    pansexual pantheist panther pantomimer pantomimist pantryman pantywaist papa paparazzo paperboy paperer
    paperhanger papist papoose pappa pappoose papuan parachuter parachutist parader paragrapher paraguayan parakeet
    paralegal paralytic paramedic paramedical paramour paranoiac paranoid paraplegic paraprofessional
    parapsychologist paratrooper pardner pardoner parent parer paretic pariah parishioner parisian parisienne
    parliamentarian parlormaid parlourmaid parodist parolee parricide parrot parsee parsi parson partaker parthian
    participant partisan partitionist partizan partner partygoer parvenu pasha pashtoon pashtun passamaquody
    passenger passer passerby paster pastor patentee pater paterfamilias pathan pathfinder pathologist patient
    patrial patriarch patrician patricide patrikin patriot patrioteer patrisib patroller patrolman patron patroness
    patronne patsy patternmaker patwin patzer pauper pawer pawnbroker pawnee payee payer paymaster paynim pcp
    peacekeeper peacemaker peacenik peacock pearler peasant peasantry peculator pedagog pedagogue pedaler pedaller
    pedant peddler pederast pedestrian pediatrician pediatrist pedlar pedodontist pedophile peeler peeper peer
    peerage peeress peewee pendragon penetrator penitent penman penobscot penologist penpusher pensionary pensioner
    pentathlete pentecostal pentecostalist peon people peoples perceiver percher percipient percussionist perfecter
    perfectionist performer perfumer peri perinatologist periodontist peripatetic perisher perjurer perpetrator
    persecutor persian person personage personification perspirer persuader peruvian pervert peshmerga pessimist
    pesterer pet petitioner petter pettifogger phalangist pharaoh pharisee pharmacist pharmacologist pheasant
    philanderer philanthropist philatelist philhellene philhellenist philippian philistine philologist philologue
    philomath philosopher philosophiser philosophizer phlebotomist phoenician phoner phonetician phoney phonologist
    phony photographer photojournalist photometrician photometrist phrenologist phrygian physician physicist
    physiologist physiotherapist phytochemist phytologist pianist picador picaninny piccaninny pickaninny picker
    picket picklepuss picknicker pickpocket picnicker pig pigeon pigman pigmy pilate pilferer pilgrim pillager
    pillock pilot pima pimp pinchgut pinhead pinko pioneer piper piranha pirate pisser pistoleer pitcher pitchman
    piute pivot placeholder placekicker placeman placeseeker plagiariser plagiarist plagiarizer plainclothesman
    plainsman plaintiff plaiter planner planter plantsman plasterer platelayer plater platitudinarian platonist
    playactor playboy player playfellow playgoer playmaker playmate playwright pleader pleaser pleb plebe plebeian
    pledgee pledger plenipotentiary plier plodder plotter ploughboy ploughman ploughwright plowboy plower plowman
    plowwright plugger plumber plunderer plunger pluralist plutocrat plyer poacher podiatrist poet poetess poetiser
    poetizer poilu pointillist pointsman poisoner pol polack polemic polemicist polemist policeman policewoman
    policyholder politician politico pollster polluter poltroon polyandrist polycarp polygamist polyglot polygynist
    polymath polynesian polytheist pom pommy pomo pomologist ponca ponce ponderer ponka pontifex pontiff pony poof
    pooler poor poove pop pope popinjay popper populace populariser popularizer population populist porcupine
    pornographer porter portraitist portrayer portwatcher poser poseur poseuse positivist posseman possessor possum
    postgraduate postilion postillion postimpressionist postman postmaster postmistress postponer postulant
    postulator posturer potawatomi potboy potemkin potentate pothead potholer pothunter potman potter potterer
    potyokin pouf poulterer poultry poultryman pouter pow powderer powerbroker powerhouse practician practitioner
    praetor praetorian pragmatist prankster prater prattler preacher prebendary precentor preceptor predator
    predecessor predestinarian predestinationist predictor preemie preemptor prefect prelate premie premier prentice
    presbyope presbyter presbyterian preschooler presenter presentist preservationist preserver president pressman
    prestidigitator preteen preteenager pretender preterist pretor prevaricator prexy prey prick prickteaser priest
    priestess prig primate primigravida primipara primitive primogenitor primus prince princeling princess printer
    printmaker prior prioress prisoner private privateer privateersman prizefighter pro probable probationer
    proconsul procrastinator proctologist proctor procurator procurer procuress prodigal prodigy producer prof
    professional professor profiteer profligate progenitor progeny prognosticator programmer prohibitionist
    projectionist prole proletarian proletariat promisee promiser promisor promoter prompter promulgator proofreader
    propagandist propagator prophesier prophet prophetess propman proponent proposer propositus proprietor
    proprietress prosecutor proselyte prospector prosthetist prosthodontist prostitute protagonist protectionist
    protector protege protegee protestant protester protozoologist provider provincial provisioner provocateur
    provoker provost prowler proxy prude pruner prussian psalmist psephologist pseud pseudo pseudohermaphrodite
    psychiatrist psychic psycho psychoanalyst psycholinguist psychologist psychoneurotic psychopath psychophysicist
    psychotherapist psychotic pteridologist public publican publiciser publicist publicizer puddler pudge pueblo
    puerpera pugilist puke puller puncher pundit punjabi punk punks punster punter pup pupil puppeteer puppy
    purchaser purist puritan purser pursued pursuer purveyor pusher pushover pushtun pussycat putter putterer putz
    pygmy pyrographer pyromancer pyromaniac python qadi qatari quack quad quadripara quadriplegic quadroon quaestor
    quaffer quaker qualifier quapaw quarreler quarreller quarrier quarry quarryman quarterback quartermaster
    quebecois quechua queen queer querier quester questioner quibbler quiche quidnunc quietist quin quintipara
    quisling quitter quizmaster quizzer quoter rabbi rabbit racialist racist racker racketeer raconteur
    radiobiologist radiochemist radiographer radiologist radiotherapist raftman raftsman ragamuffin ragpicker
    ragsorter ragtag raider railbird railroader railwayman rainmaker raiser raja rajah rajpoot rajput rake rakehell
    rambler rancher ranee ranger rani ranker ranter raper rapist rappeller rapper rapporteur rapscallion rascal
    rasta rastafari rastafarian rastas rat ratepayer ratifier ratiocinator rationalist ratter rattler rattlesnake
    raver ravisher reactionary reader realist realtor reaper reasoner reb rebel rebuker rebutter receptionist
    recidivist recipient recitalist reciter reckoner recluse reconciler recoverer recreant recruit recruiter rector
    recusant redact redactor redcap redcoat redhead redheader redneck redskin reeler reenactor ref referee referral
    refiner refinisher reformer reformist refugee refuter regent regicide registrant registrar regular reincarnation
    relative reliever religionist religious remunerator renegade renovator renter rentier rep repairer repairman
    repatriate repeater reporter representative reproacher reprobate reprover reptile republican requester rescuer
    researcher reservist resident resister respecter respondent responder restauranter restaurateur rester restorer
    retailer retaliator retard retarded retiree retreatant retreated reveler reveller revenant revenuer reverend
    reversioner reversionist reviewer reviser revisionist revivalist revolutionary revolutionist rewriter rex
    rhabdomancer rhetorician rheumatic rheumatologist rhino rhinoceros rhinolaryngologist rhymer rhymester ribald
    rich rider ridiculer riff riffian riffraff rifleman rigger righthander rightist ringer ringleader ringmaster
    rioter rip ripper riser ritualist rival riveter rivetter roadman roamer roarer roaster robber rocker rockers
    rogue roisterer rollerblader roma roman romani romanian romanoff romanov romantic romanticist romany romeo
    rommany romper roofer rookie roomer roomie roommate roomy rooster rooter ropedancer ropemaker roper ropewalker
    rosicrucian rotarian rotter roue roughneck roughrider rounder roundhead roundsman rouser roustabout router rover
    rowdy rower royalist rubberneck rubbernecker rube ruffian ruiner ruler ruminator rummy rumormonger rumourmonger
    rumrunner runner runt ruralist rusher russian rustic rustler rwandan ryukyuan saame saami sabahan sabbatarian
    saboteur sabra saceur sachem saclant sacrificer sacristan saddhu saddler sadducee sadhu sadist sadomasochist
    safebreaker safecracker sagamore sage sagittarius sahaptin sahaptino sahib sailmaker sailor salamander
    salesclerk salesgirl saleslady salesman salesperson saleswoman salian salmon salter salutatorian saluter
    salvadoran salvadorean salvadorian salvager salvor samaritan same sami samnite samoan samoyed samurai sandbagger
    sandboy sandwichman sangoma sannup sannyasi sannyasin santee sanyasi saphead sapper saracen sarawakian sardinian
    sartor sassenach satanist satirist satrap satyr saudi sauk saunterer savage savant savara saver savoyard
    sawbones sawyer saxist saxon saxophonist scab scalawag scallywag scalper scammer scamp scandalmonger
    scandinavian scanner scapegoat scapegrace scaremonger scatterbrain scattergood scenarist sceneshifter sceptic
    schemer schizophrenic schlemiel schlep schlepper schlimazel schlockmeister schmo schmoozer schmuck schnook
    schnorrer scholar scholastic scholiast schoolboy schoolchild schoolfellow schoolfriend schoolgirl schoolman
    schoolmarm schoolmaster schoolmate schoolmistress schoolteacher scientist sciolist scion scoffer scofflaw scold
    scolder scorekeeper scorer scorner scorpio scorpion scot scotchman scotchwoman scotsman scotswoman scoundrel
    scourer scourger scouser scout scouter scoutmaster scpo scrag scrambler scrapper scratcher scrawler screamer
    screecher screener screenwriter screw screwball screwballer scribbler scrimshanker scriptwriter scrivener
    scrooge scrounger scrubber scrutineer scrutiniser scrutinizer sculler scullion sculptor sculptress sculpturer
    scum scythian seafarer seagull seahorse seaman seamster seamstress searcher seasonal seasoner secessionist
    seconder secretary sectarian sectarist sectary secular secularist secundigravida securer seducer seductress
    seeder seedman seedsman seeker seer segregate segregationist segregator seigneur seignior seismologist seizer
    selectman selector selectwoman selkup seller semanticist semifinalist seminarian seminarist seminole semiotician
    semipro semiprofessional semite sempstress senator sendee sender senegalese seneschal senhor senior
    sensationalist sensitive sensualist sentimentalist sentinel sentry separationist separatist sephardi
    septuagenarian serb serbian serf sergeant sericulturist serjeant sermoniser sermonizer serologist serpent
    servant server serviceman servitor setter settler settlor sexagenarian sexist sexpot seychellois shadower shah
    shahaptian shaheed shaker shakespearean shakespearian shaktist shaman shammer shamus shanghaier shaper
    sharecropper shareholder shareowner sharer shark sharper sharpie sharpshooter sharpy shasta shaver shavian
    shawnee shedder sheeny sheep sheepherder sheepman shegetz sheik sheika sheikh sheikha sheller shelver shepherd
    shepherdess sheriff sherlock sherpa shielder shifter shiite shiksa shikse shill shingler shintoist shipbuilder
    shipmate shipowner shipper shipwright shirker shirtlifter shirtmaker shithead shitter shivaist shlemiel shlep
    shlepper shlimazel shlockmeister shmo shmuck shnook shnorrer shocker shoeblack shoemaker shogun shona shoofly
    shopaholic shopkeeper shoplifter shopper shopwalker shortstop shoshone shoshoni shouter shoveler shoveller
    shover showgirl showman shrew shrimp shrink shudra shuffler shutterbug shylock shyster sib siberian sibling
    sibyl sicilian sick sidekick sidesman sidewinder sightreader sightseer signaler signaller signalman signatory
    signer signior signor signora signore signorina sihasapa sikh silkworm silly silversmith silverworker simeon
    simperer simpleton sindhi singaporean singer singhalese sinhalese sinner sinologist siouan sioux sipper sir
    sirdar sire sirrah sis sissy sister skagit skateboarder skater skeptic sketcher skidder skier skimmer skinflint
    skinhead skinheads skinnerian skipper skirmisher skivvy skulker skunk skycap skydiver slacker slain slammer
    slanderer slapper slasher slattern slaughterer slav slave slaveholder slaver slavey slayer sledder sleeper
    sleepwalker sleepyhead sleuth sleuthhound slicer slider slinger slob slobberer sloganeer slogger slopseller
    slouch sloucher slovak sloven slovene slovenian slowcoach slowpoke slugabed sluggard slugger slumberer slut
    slyboots smallholder smarta smasher smiler smirker smoker smoothie smoothy smotherer smsgt smuggler snacker
    snail snake snapper snarer snatcher sneak sneerer sneezer sniffer sniffler sniper snitch snitcher sniveler
    sniveller snob snoop snooper snoot snorer snorter snot snowboarder snuffler sobersides socialiser socialist
    socialite socializer socinian sociobiologist sociolinguist sociologist sociopath sodalist sodality sodbuster
    sodomist sodomite softie softy sojourner solderer soldier solicitor solitudinarian soloist solon solver somali
    somalian somebody someone sommelier somnambulist somniloquist son songster songstress songwriter sonneteer sonny
    sooner soothsayer soph sophist sophisticate sophomore soprano sorbian sorcerer sorceress sorehead sorrower
    sorter sot sotho soubrette soundman sourpuss souse southerner southpaw sovereign sower spaceman spacewalker
    spammer spaniard spaniel spanker sparer sparrow spartan spastic speaker spearhead specialiser specialist
    specializer specifier spectator speculator speechifier speechmaker speechwriter speedskater spelaeologist
    speleologist spellbinder speller spelunker spendthrift spewer sphinx spic spick spider spik spiller spindlelegs
    spindleshanks spinmeister spinner spinster spiritualist spitfire spitter spiv splicer splitter spoiler
    spoilsport spokesman spokesperson spokeswoman sponger sponsor spook sportscaster sportsman sportswoman
    sportswriter spotter spouse spouter sprawler sprayer sprigger sprinter sprog spurner spy spymaster squabbler
    squanderer squatter squaw squawker squealer squinter squire squirearchy squirmer squirrel squirt stabber
    stableboy stableman stacker staffer stagehand stager staggerer stainer stakeholder stalinist stalker stalwart
    stammerer stamper standardiser standardizer starer starets stargazer starlet starveling statesman stateswoman
    stationer stationmaster statistician steady stealer steamfitter steed steelmaker steelman steelworker
    steeplejack steerer steersman stemmer stenographer stentor stepbrother stepchild stepdaughter stepfather
    stepmother stepparent stepper stepsister stepson stevedore steward stewardess stickler stiff stifler stigmatic
    stigmatist stinker stinkpot stinter stipendiary stippler stirrer stitcher stockbroker stockholder stockist
    stockjobber stockman stocktaker stoic stomper stonecutter stonemason stoner stonewaller stooge stoolie
    stoolpigeon stooper storekeeper storyteller stowaway strafer straggler straight stranger straphanger strapper
    strategian strategist strawman stray strayer streaker streetwalker strider strikebreaker striker stringer
    striper stripling striptease stripteaser striver stroller strongman struggler strumpet stud student stuffer
    stumblebum stumbler stunner stupe stupid stutterer styler stylist stylite subaltern subcontractor subdeacon
    subdivider subduer subeditor subjectivist subjugator sublieutenant submariner submitter subnormal subordinate
    suborner subscriber subsidiary subsidiser subsidizer subsister subtracter suburbanite subversive subverter
    subvocaliser subvocalizer succeeder successor succorer succourer sucker sudanese sudra suer sufferer suffragan
    suffragette suffragist sufi suggester suitor sultan sumatran sumerian summercater summercaters sunbather
    sundowner sunni sunnite super supercargo supergrass superintendent superior superman supermarketeer
    supermarketer supermodel supermom supernumerary superordinate superstar supervisor supplanter suppliant
    supplicant supplier supporter suppresser suppressor supremacist suprematist supremo surfboarder surfer surgeon
    surmounter surpriser surrealist surrenderer surrogate surveyor survivalist survivor suspect sustainer sutler
    svengali swagger swaggerer swaggie swagman swain swami swan swashbuckler swayer swazi swearer swede sweeper
    sweetheart sweetie swellhead swimmer swindler swineherd swinger swiss switcher swordsman swot sybarite sycophant
    syllogiser syllogist syllogizer sylph symboliser symbolist symbolizer sympathiser sympathizer symphonist
    symposiarch symposiast syncopator syndic syndicalist syndicator synonymist syntactician synthesiser synthesist
    synthesizer syphilitic syrian systematiser systematist systematizer systemiser systemizer tablemate tacker
    tackle tackler taco tactician tadpole tadzhik tagalog tagalong tagger tahitian tai tailback tailor taiwanese
    tajik takelma taker talebearer taleteller talker tallyman tamer tamil tantaliser tantalizer tantrist tanzanian
    tao taoiseach taoist taos tapper tapster taracahitian tarahumara tarheel tart tartufe tartuffe tarzan taskmaster
    taskmistress taster tatar tatterdemalion tattler tattletale taxer taxidermist taxman taxonomer taxonomist
    taxpayer tchotchke tchotchkeleh teacher teammate teamster tearaway tease teaser tec techie technician technocrat
    technologist technophile technophobe ted teen teenager teetotaler teetotalist teetotaller tekki telecaster
    teleologist telepathist telephoner televangelist telltale tellurian telugu temp templar temporary temporiser
    temporizer tempter temptress tenant tenderfoot tennessean tenno tenorist tentmaker tergiversator termagant
    termer terminator terpsichorean terrier territorial terrorist tertigravida testate testator testatrix testee
    tester testifier teton teuton teutonist texan thai thane thatcherite thaumaturge thaumaturgist theatergoer
    theatregoer theban theist theologian theologiser theologist theologizer theoretician theoriser theorist
    theorizer theosophist therapist thespian thessalian thessalonian thief thinker thirster thoroughbred thracian
    throttler throwaway thrower throwster thruster thug thurifer thwarter tiddler tiger tightwad tike tiler tilter
    timberman timekeeper timeserver timid timorese timpanist tinker tinkerer tinner tinsmith tinter tipper tippler
    tipster tiro titan tither titterer tlingit toad toady toaster toastmaster tobacconist tobagonian tobogganist
    toda toddler toff togolese toiler toller tollgatherer tollkeeper tollman toltec tom tomboy tomfool tongan
    toolmaker toper topper torchbearer toreador torero tormenter tormentor torpedo tortfeasor torturer tory tosser
    totalitarian totemist toter totterer toucher tough toughie tourer tourist tout touter tovarich tovarisch towhead
    townee towner townes townie townsman towny toxicologist tracer tracker tracklayer tractarian trader tradesman
    tradespeople traditionalist traducer trafficker tragedian tragedienne trailblazer trailer trainbandsman
    trainbearer trainee trainer trainman trainmaster traitor traitress tramp tramper trampler transactor transalpine
    transcendentalist transcriber transexual transferee transferer transferor transferrer transgressor transient
    translator transmigrante transmitter transplanter transsexual transvestite trapper trappist trapshooter traveler
    traveller traverser trawler treasonist treasurer treater trekker trembler trencher trencherman trespasser
    tribade tribesman tribologist tribune tricker trickster trier trifler triggerman trigonometrician trimmer
    trinidadian trinitarian tripper tritheist triumvir troglodyte trojan troller trollop trombonist trooper
    trotskyist trotskyite troubadour troublemaker troubler troubleshooter trouper truant truckler trudger truelove
    trumpeter trustbuster trustee truster trustor trusty tsar tsarina tsaritsa tsatske tshatshke tsimshian tswana
    tuareg tubercular tugger tulu tumbler tuner tungus tungusic tunisian tunker tupi turcoman turk turkey turki
    turkmen turkoman turncoat turncock turnkey turtler tuscan tuscarora tutee tutelo tutor tutsi twaddler twat twerp
    twiddler twin twiner twirler twirp twit tycoon tyke tympanist typesetter typist typographer tyrant tyro tyrolean
    tzar tzarina ubermensch udmurt ugandan uighur uigur ukranian ultraconservative ultramontane ump umpire
    unbeliever uncle unconfessed underachiever underboss underclass underclassman underdog undergrad undergraduate
    underling underperformer undersecretary underseller understudy undertaker underworld underwriter undesirable
    undoer unemployed unfastener unfortunate uniat uniate unicyclist unilateralist uninitiate unionist unitarian
    unperson unraveler unraveller untier untouchable upbraider upholder upholsterer uprooter upsetter upstager
    upstart uranologist urchin uriah urinator urologist uruguayan usbeg usbek user usherette usufructuary usurer
    usurper utahan ute utiliser utilitarian utilizer utopian uxor uxoricide uygur uzbak uzbeg uzbek vacationer
    vacationist vaccinator vaccinee vacillator vagrant vaishnava vaisya valedictorian valentine valet valetudinarian
    valuator valuer vamp vamper vandal vanisher vanquisher vaquero varlet varmint varnisher vassal vaticinator
    vaudevillian vaulter vaunter vedist vegan vegetarian vendee vender vendor venerator venetian venezuelan venter
    ventriloquist venturer veps vepse vepsian verbaliser verbalizer verger verifier vermin vermonter versifier
    vertebrate vestal vestryman vestrywoman vet veteran veterinarian veterinary vexer vibist vibraphonist vicar
    vicegerent vicereine viceroy victim victimiser victimizer victor victorian victualer victualler vietnamese
    viewer vigilante viking vilifier villager villain villainess villein vindicator vintager vintner violator
    violinist violist violoncellist vip virago virgin virginian virgo virologist virtuoso visayan viscount
    viscountess visigoth visionary visitant visitor visualiser visualizer vitaliser vitalist vitalizer viticulturist
    vivisectionist vixen vizier vocalist vociferator vogul voicer voider voluntary volunteer voluptuary vomiter
    votary voter votyak vouchee voucher vower voyager voyeur vulcaniser vulcanizer vulgarian vulgariser vulgarizer
    vulture wac wacko waddler waffler wag wagerer waggoner waggonwright wagnerian wagoner wagonwright wahabi wahhabi
    waif wailer wainwright waiter waitress wakashan waker walapai wallah walloon walloper wallpaperer wally walrus
    waltzer wampanoag wanderer wangler wanker wannabe wannabee wanter wanton warbler ward warden warder wardress
    warehouseman warehouser warlord warmonger warrantee warranter warrantor warrener warrior washer washerman
    washerwoman washingtonian washwoman wasp wassailer waster wastrel watchdog watcher watchmaker watchman
    watercolorist watercolourist waterer waterman watusi watutsi waver waverer wayfarer weakling wearer weasel
    weatherman weaver webmaster weeder weekender weeper weigher weightlifter weirdie weirdo weirdy weisenheimer
    welcher welcomer welder welsh welsher welshman wench wencher wesleyan westerner wetback wetnurse whacko whale
    whaler wheedler wheelwright whiffer whig whiner whipper whippersnapper whirler whisperer whistleblower white
    whiteface whitey whittler whiz whizz wholesaler whore whoremaster whoremonger whoreson wiccan wichita widow
    widower widowman wife wiggler wight wigmaker wildcatter wimp windbag winder windtalker winemaker wingback winger
    wingman winker winnebago winner wino wintun wiper wireman wirer wiretapper wisconsinite wiseacre wisenheimer
    witch withdrawer withholder withstander witness witnesser wittol wiz wizard wobbly wog wolf wolverine woman
    womaniser womanizer womankind wonderer wonk woodcarver woodcutter woodman woodpecker woodsman woodworker wooer
    woolgatherer woolsorter wop wordmonger wordsmith workaholic worker workfellow workingman workman workmate
    worldling worm worrier worrywart worshiper worshipper worthy wounded wrangler wrecker wrester wrestler wretch
    wriggler writer wrongdoer wuss wykehamist wyomingite xhosa xylophonist yachtsman yachtswoman yahi yahoo yakut
    yakuza yana yank yankee yanker yardbird yardie yardman yardmaster yavapai yawner yearling yearner yeller yemeni
    yeniseian yenta yeoman yeomanry yid yielder yob yobbo yobo yodeller yokel yoruba young youngster younker youth
    yucatec yucateco yugoslav yugoslavian yuma yuppie zairean zairese zambian zany zapotec zapotecan zealander
    zealot zimbabwean zionist zombie zoologist zoroastrian zulu zuni
    """.split()
)
