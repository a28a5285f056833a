package comeback.plan;

import java.util.List;
import java.util.Set;

/// Common English words that stand where a name could ("in trouble", "from scratch", "with pride").
final class OrdinaryWords {
    private static final Set<String> ALL = Set.copyOf(List.of(
            ("trouble scratch pride love fact time town school bed jail front back style charge control danger debt fear"
                            + " heaven hell home hand hands here hiding history hope line luck need pain pieces place public rage reach"
                            + " rhythm school season shape shock silence space sight step tears there touch tune vain view words work"
                            + " everybody everyone everything nobody nothing somebody someone something anybody anything people man men"
                            + " woman women kid kids child children boy boys girl girls friend friends brother brothers sister sisters"
                            + " mother father mama papa money cash night day morning evening today tonight tomorrow yesterday shame"
                            + " flames fire water ice gold silver blood bones skin heart mind soul life death ease speed power grace"
                            + " class court chains bars rhymes verses beats lines bass drums noise rap music songs dreams dust dirt"
                            + " rain snow sun moon stars summer winter spring autumn north south east west first last two three four"
                            + " five six seven eight nine ten hundred thousand million one zero half full empty open closed coming going"
                            + " saying talking rapping losing winning spitting killing running walking begging crying hating faking"
                            + " making taking breaking above below behind before after under over across around"
                            + " above again aim airport album alive almost alone already also always angel anger angry answer"
                            + " anywhere apart april arm army art ask asleep ate attic audience august aunt average awake away baby"
                            + " back bad bake baker bank bar basement basketball battle beach bear beast beat bee beer began begin"
                            + " beginner beginning behind believe belly belt best better big bike bill biology bird birth birthday"
                            + " bit bitter black blue boat body bolts bomb book boring born boss bottom bought bowling boxing"
                            + " bracelet brain bread break breakfast breaks bright bring broke broken brought brown bucket budget"
                            + " build builders built bullet bunch burger burn bury bus business busy butcher butter buy call calls"
                            + " calm came captain car career carry cash cat catch caught centre chain champagne champion chance"
                            + " change checkers cheddar cheese chemistry cheque chess chest chicken chinese choice chorus christmas"
                            + " church city class claws clean climb close closet cloud club coat coffee coin cold college come comes"
                            + " common company computer concert contract cook cool corner cost cotton cousin cow crazy crew cricket"
                            + " cries crowd crown crush cut daily dancers dark darts daughter dead deal death debt december degree"
                            + " desert destroy devil diamond die died dies difficult dinner dirty doctor dog dollar door downstairs"
                            + " dragon drama drank dream dress drink drinks driver drives drop drops drunk dry dull eagle ears earth"
                            + " easter easy eat eats edge end enemy engine english euro even everywhere exam eyes face factory fair"
                            + " faith fake fall falls false family famous fan fangs fans farmer fast fat fear feathers february feel"
                            + " feels feet fell felt fever field fight find fine finger finish fish fist fix floor flow flower"
                            + " follow followed foot football foreign forest forget forgot fortune forward fought found free french"
                            + " fresh friday fries funeral funny future game gang garage garden gave geography german get ghost gift"
                            + " gig give glass go goal goat goes golf good got grade grandma grandpa grass gravy great green grew"
                            + " grey grow gun hair half happy hard hat hate hates head headphone hear heard heavy held help hero"
                            + " hill history hit hits hockey hold holiday home honey honour hook hope horns horse hospital hot hotel"
                            + " hour house hunger hungry husband idea ink inside iron island jacket jam january jeans job joke joy"
                            + " judge judo juice july jump june jury just karate keep kept key kick kicks kill king kitchen knee"
                            + " knew knife know knows label lake laptop lawyer lead leaf learn learned leather leave led left leg"
                            + " legend lesson letter lie light lightning like likes line lion lips listen live lived lives loan"
                            + " local lock long look looks lose loser lost lot loud love loves loyalty luck lunch machine mad made"
                            + " make makes manager marathon march market master match maths maybe meat medal metal mic microphone"
                            + " middle milk minute mirror mirrors miss mistake moment monday monster month moon mountain mouse mouth"
                            + " move moved muscle music neck necklace need needs neighbour nerve never new nice noodles normal nose"
                            + " note november nowhere nurse ocean october office often old once only open opponent orange outside"
                            + " page paid pain painters paper part party past pasta pay peace pearl pen pencil penny perfect phone"
                            + " physics piece pig pink pizza plan plane planet plastic play played plays plumbers poker pool poor"
                            + " pound poverty power present pressure price pride prince prison prize problem profit promise pull"
                            + " punch purple push queen question quiet quite race radio rage raised ran rap raps rare rat raw razor"
                            + " read reads ready real really reason record red remember rent respect rest rhyme rice rich right ring"
                            + " rival river road roof room rotten rugby rum rumour run runs sad safe said sailor salt sang sat"
                            + " saturday save saw say says scales scar science score scream sea second secret see sell send sent"
                            + " september serious shadow shadows shakes shame shark sharp sheep shield shirt shoes shop short shot"
                            + " shoulder shout show shut sick sickness side silent simple sing single sings sit skill sky slap sleep"
                            + " sleeps slept slow small smoke snake sober soccer socks soft sold soldier sometimes somewhere son"
                            + " sounds soup sour space spanish speak speaker special speed spend spent spider spine spit spits spoke"
                            + " squad stage stale stand star start station stay steel step stepped still stood stop store storm"
                            + " story strange street strength stress strong student style sugar suit sunday sure sweat sweet sword"
                            + " take takes tale talent talk talks tall tape target taught tax tea teach teacher team tear teeth"
                            + " television tell temple tennis test thick thin think thinks thirst thirsty thought threw throne throw"
                            + " thunder thursday tiger tired title together told tongue too took top tour track train tree tried"
                            + " tries trigger trophy trouble truck true trust truth try tuesday turn twice uncle uniform university"
                            + " unknown upstairs vacation valley verse very villain vodka wait waiters wake walk walks wall want"
                            + " wants war warm watch water weak wealth weapon wears wedding wednesday week weekend weird went wet"
                            + " wheel whisky whisper white whole wide wife wild win wind window windows wine wings winner wish wolf"
                            + " won wood word work worked works world worse worst wound wrestling write writes wrong wrote year"
                            + " yellow young"
                            + " eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty"
                            + " forty fifty sixty seventy eighty ninety dozen dozens billion third fourth fifth"
                            + " outer inner upper lower planet mars venus jupiter galaxy cosmos")
                    .split(" +")));

    /// As they are spoken in other Englishes, and what is mixed in from other languages.
    private static final Set<String> DIALECT = Set.copyOf(
            List.of(("dem dat dis dese dose dere wid wit nah yuh yer yous gyal gyaldem mandem bwoy bredda sista seh"
                            + " fi pon inna ting tings ah'm aye fae nae ae wi ye tae frae dinnae couldnae wouldnae cannae"
                            + " didnae isnae wasnae havnae wee bairn lassie laddie maw da owt nowt summat thee thou thy"
                            + " oye hola amigo amiga amigos hermano hermana papi mami loco loca vamos vámonos"
                            + " bueno nada sí gracias señor señora casa calle vida gente fuego mano primo prima cabrón"
                            + " que qué por con pero para muy los las del esto eso hijo hija abuela abuelo"
                            + " alors voilà merci bonjour salut ami frère mes les des avec pour c'est oui non"
                            + " und ich du nicht mein dein bruder digga ciao ragazzi andiamo yalla habibi wallah"
                            + " inshallah bhai yaar desi beta oga abeg wahala")
                    .split(" +")));

    private OrdinaryWords() {}

    static boolean has(String word) {
        return ALL.contains(word)
                || DIALECT.contains(word)
                || word.endsWith("s") && ALL.contains(word.substring(0, word.length() - 1))
                || word.endsWith("ing") && word.length() > 5
                || word.endsWith("in'");
    }
}
