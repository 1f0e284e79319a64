"""Short and pet forms of given names: which given names one person may go by.

Common forms of English, Spanish, Russian, Hebrew, Arabic and Turkic names in English-language news. A pet form may
belong to several names (Alex, Sasha). What is missing is treated as another name: unlisted pet forms are missed.
"""

from __future__ import annotations

_LISTED = """
abigail abby gail; abraham abe avraham avi ibrahim; albert al bert; alexander alex alec sandy sasha xander alejandro;
alexandra alex sandra sasha; alfred al fred alf; alice allie; amanda mandy; andrew andy drew andres; angela angie;
anthony tony antonio; antoinette toni; arthur art artie; barbara barb babs; barnaby barney; bartholomew bart;
benjamin ben benny binyamin; bernard bernie; beverly bev; bradley brad; cameron cam; carolyn carol; catherine cathy kate
katie kathy kitty cat; charles charlie chuck chas; charlotte lottie; christina chris tina christy; christine chris
chrissy tina; christopher chris topher kit; clifford cliff; cornelius neil; cynthia cindy; daniel dan danny; david dave
davey dudi; deborah deb debbie debby; dennis denny; dolores lola; donald don donnie; dorothy dot dottie; douglas doug;
edith edie; eduardo edu lalo; edward ed eddie ted ned; edwin ed eddie; eleanor ellie nora; elijah eli eliyahu;
elizabeth liz beth betty eliza lizzie betsy libby; emily em emmy; enrique quique; eugene gene; ezekiel zeke;
florence flo; frances fran; francis frank fran; francisco paco pancho frank; franklin frank; frederick fred freddie;
gabriel gabe gabi; george georgie jorge; gerald gerry jerry; geraldine gerry; gilbert gil; gordon gordie; gregory greg;
harold hal harry; harry harrison; henry hank harry hal; herbert herb bert; howard howie; ignacio nacho; irving irv;
isabel isabella bella izzy; isidore izzy; jacob jake yaakov kobi; jacqueline jackie; james jim jimmy jamie jaime;
janet jan; jeffrey jeff; jennifer jen jenny jenn; jeremiah jerry; jeremy jerry; jerome jerry; jessica jess jessie;
jesus chuy; joan joanie; john jack johnny jon; jonathan jon johnny yonatan yoni; joseph joe joey jose yosef yossi;
jose pepe joe; josefina pepa; joshua josh yehoshua; judith judy; julian jules; katherine kate kathy katie kat kathryn;
kathleen kathy kate; kenneth ken kenny; kimberly kim; lawrence larry lars; laurence larry; leonard len lenny leo;
leonid lyonya; leroy roy; lillian lily; louis lou louie luis; lucille lucy; luis lucho; madeline maddie; manuel manny
manolo; margaret maggie meg peggy marge margie rita; maria masha marisa; martha marty; martin marty; mary molly polly
mamie; matilda tilly; maurice mo moe maury; matthew matt matty matteo mateo; maxwell max; maximilian max; megan meg; melissa missy mel;
michael mike mick mickey misha mikey mikhail miguel; mikhail misha; mildred millie; miriam miri mimi; mitchell mitch;
mohammed mo; mordechai moti; moses moshe moe; nancy nan; natalia natasha; natalie nat; nathan nate nat; nathaniel nate
nat; nicholas nick nicky nico nikolai; nikolai kolya; oliver ollie; olivia liv; oscar ozzie; pamela pam; patricia pat
patty tricia trish; patrick pat paddy; paul pablo pavel; pavel pasha; penelope penny; peter pete petya pedro; philip
phil pip; phillip phil; rachel rae; ralph ralphie; randall randy; raymond ray; rebecca becky becca; reginald reg reggie;
ricardo rick; richard rick dick rich ricky richie ricardo; robert bob rob bobby robbie bert roberto; roberto beto;
roderick rod; rodney rod; roger rodge; roland rollie; ronald ron ronnie; rosemary rosie rose; rudolph rudy; russell russ;
samantha sam; samuel sam sammy shmuel; sandra sandy; santiago santi; sarah sally sadie; sebastian seb; sergei seryozha;
shimon shimi; sidney sid; simon si shimon; sophia sophie; solomon sol shlomo; stanley stan; stephanie steph; stephen
steve stevie esteban; steven steve stevie; stuart stu; susan sue susie suzie; suzanne sue suzy; tamara tammy; tatiana
tanya; terence terry; teresa terry tess; theodore ted teddy theo; theresa terry tess; thomas tom tommy tomas; timothy
tim timmy; tobias toby; valerie val; veronica ronnie; victor vic viktor; victoria vicky tori; vincent vince vinnie;
virginia ginny; vladimir volodya vova vlad; volodymyr vova; walter walt wally; wendell wendy; wilfred will fred;
william bill billy will willie liam guillermo; winston win; yitzhak isaac itzik; yevgeny zhenya; zachary zach zack
"""
_BEARERS: dict[str, set[int]] = {}
for _number, _group in enumerate(_LISTED.split(";")):
    for _name in _group.split():
        _BEARERS.setdefault(_name, set()).add(_number)


def nicknames(a: str, b: str) -> bool:
    """Whether two given names, in lower case without accents, are forms of one name."""
    return not _BEARERS.get(a, set()).isdisjoint(_BEARERS.get(b, ()))


def initials(name: str) -> frozenset[str]:
    """First letters of all the forms of a given name: b and r for bob."""
    groups = _BEARERS.get(name, set())
    return frozenset(other[0] for other, own in _BEARERS.items() if own & groups) | {name[:1]}


def listed(name: str) -> bool:
    """Whether it is a given name that has short forms here, or one of these, in lower case without accents."""
    return name in _BEARERS
