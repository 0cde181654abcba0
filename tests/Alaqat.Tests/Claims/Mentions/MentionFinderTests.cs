using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class MentionFinderTests
{
    static readonly ActorLexicon Lexicon = ActorLexicon.Read(KnowledgeFiles.All);
    static readonly MentionFinder Finder = new(Lexicon);
    static readonly DateOnly Day = new(2015, 7, 20);

    /// <summary>The ids found, those of the second rank with a star; the article names <paramref name="about"/>, once each.</summary>
    static string[] Ids(string words, string about = "", int index = 0, params Entity[] entities) =>
        [.. Finder.Find(TaggedWords.View(words, index, entities), Day, Article(about)).Select(m => m.ActorId + (m.Rank > 0 ? "*" : ""))];

    static ArticleActors Article(string about) =>
        new(about.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new Mention(0, 0, 1, 0, id, MentionKind.Name, Framing.Neutral, "test")));

    [Fact] // aid to the Yemeni people
    public void ATopicDoesNotSwallowAPeople() =>
        Assert.Equal(["YEM.people"], Ids("مساعدات/NOUN عاجلة/ADJ ل/ADP +الشعب/NOUN اليمني/ADJ"));

    [Fact] // this organisation in Syria
    public void AShownOrganisationIsNotTheStateThatItIsIn() =>
        Assert.Equal(["SYR"], Ids("مواقع/NOUN هذا/DET التنظيم/NOUN في/ADP سوريا/X"));

    [Theory]
    [InlineData("قصف/VERB التحالف/NOUN ب/ADP +قيادة/NOUN الرياض/X صنعاء/X", "YEM", "GRP.saudi-coalition")] // the coalition led by Riyadh
    [InlineData("دعم/VERB التحالف/NOUN ب/ADP +قيادة/NOUN السعودية/X", "", "GRP.saudi-coalition")]
    public void WhoLeadsACoalitionIsNotTheCoalition(string words, string about, string id) => Assert.Equal(id, Ids(words, about)[0]);

    [Theory]
    [InlineData("إعدام/NOUN الأكراد/NOUN", "IRN", "GRP.kurds IRN.kurds*")] // execution of the Kurds, in an article on Iran
    [InlineData("دعا/VERB اليهود/NOUN الأمريكيين/ADJ", "ISR ISR", "USA.jews")] // American Jews
    [InlineData("مخاوف/NOUN المسيحيين/NOUN في/ADP العراق/X", "", "GRP.christians IRQ.christians* IRQ")] // Christians in Iraq
    [InlineData("انتقد/VERB اليهود/NOUN", "", "GRP.jews")]
    public void ACommunityIsThatOfAState(string words, string about, string ids) => Assert.Equal(ids, string.Join(' ', Ids(words, about)));

    [Theory]
    [InlineData("رحبت/VERB المملكة/NOUN", "", "SAU")] // the Kingdom
    [InlineData("رحبت/VERB المملكة/NOUN", "JOR", "JOR")]
    [InlineData("انسحبت/VERB الجماعات/NOUN المسلحة/ADJ", "SYR", "SYR.armed")] // the armed groups
    [InlineData("دعت/VERB فتح/NOUN إلى/ADP الوحدة/NOUN", "PSE", "PSE.fatah")]
    [InlineData("طلب/VERB فتح/NOUN تحقيق/NOUN", "TUN", "")] // opening an inquiry
    [InlineData("تقدمت/VERB القوات/NOUN الكردية/ADJ", "SYR", "SYR.ypg")] // Kurdish forces
    [InlineData("وصل/VERB المفتشون/NOUN", "IRN", "IGO.iaea")] // the inspectors
    [InlineData("قال/VERB الحرس/NOUN الثوري/ADJ", "", "IRN")] // an organ that acts for its state
    public void TheArticleTellsWhoIsMeant(string words, string about, string ids) => Assert.Equal(ids, string.Join(' ', Ids(words, about)));

    [Fact] // Carter: ... (the secretary in office in 2015, whom the tagger takes for a noun)
    public void WhoOpensATitleSpeaksInIt()
    {
        Assert.Equal(["USA", "IRN"], Ids("كارتر/NOUN :/PUNCT نراقب/VERB إيران/X", index: -1));
        Assert.Equal(["IRN"], Ids("يراقب/VERB كارتر/NOUN إيران/X"));
    }

    [Fact] // Ashton Carter arrived. Carter met ...
    public void AShortNameFollowsTheFullOne()
    {
        var full = Finder.Find(TaggedWords.View("وصل/VERB آشتون/X كارتر/X"), Day, ArticleActors.None);

        Assert.Contains(Finder.Find(TaggedWords.View("التقى/VERB كارتر/NOUN"), Day, new ArticleActors(full)), m => m.ActorId == "USA" && m.Kind == MentionKind.Person);
    }

    [Theory]
    [InlineData("دعم/NOUN الجماعات/NOUN الإرهابية/ADJ في/ADP ليبيا/X و/CCONJ +في/ADP سوريا/X", "GRP.terrorist-groups LBY.armed* SYR.armed* LBY SYR")] // terrorist groups in Libya and in Syria
    [InlineData("قتل/VERB مسلحين/NOUN في/ADP العراق/X و/CCONJ +سوريا/X", "IRQ.armed SYR.armed* SYR")] // gunmen in Iraq and Syria
    public void ABandIsThatOfEachStateItIsIn(string words, string ids) => Assert.Equal(ids, string.Join(' ', Ids(words)));

    [Theory]
    [InlineData("اعتقال/NOUN ناشط/NOUN مصري/ADJ", "EGY.people EGY.person*")] // an Egyptian activist
    [InlineData("اعتقال/NOUN ناشطين/NOUN مصريين/ADJ", "EGY.people")] // Egyptian activists
    public void OneOfAPeopleMayBeAPrivatePerson(string words, string ids) => Assert.Equal(ids, string.Join(' ', Ids(words)));

    [Theory]
    [InlineData("اعتقل/VERB سمير/X النجار/X", 1, "TUN", "TUN.person")] // was arrested: an unlisted name
    [InlineData("أشاد/VERB الناشط/NOUN المصري/ADJ سمير/X النجار/X", 3, "TUN", "EGY.people EGY.person* EGY.person")]
    [InlineData("قال/VERB وزير/NOUN الصحة/NOUN سمير/X النجار/X", 3, "TUN", "")] // the minister of health
    [InlineData("قال/VERB سمير/X النجار/X وزير/NOUN الصحة/NOUN الأردني/ADJ", 1, "TUN", "JOR")]
    public void AnUnlistedNameIsAPrivatePersonUnlessInOffice(string words, int first, string about, string ids) =>
        Assert.Equal(ids, string.Join(' ', Ids(words, about, 0, new Entity(first, first + 2, EntityKind.Person))));
}
