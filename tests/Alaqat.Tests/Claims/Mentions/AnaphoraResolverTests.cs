using Alaqat.Claims;

namespace Alaqat.Tests;

public sealed class AnaphoraResolverTests
{
    static readonly ActorLexicon Lexicon = ActorLexicon.Read(KnowledgeFiles.All);
    static readonly MentionFinder Finder = new(Lexicon);
    static readonly AnaphoraResolver Resolver = new(Lexicon);

    /// <summary>The ids of one sentence after another, those of a second rank with a star; the article names <paramref name="about"/>, once each.</summary>
    static string[] Ids(string about, params string[] sentences)
    {
        var article = new ArticleActors(about.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new Mention(0, 0, 1, 0, id, MentionKind.Name, Framing.Neutral, "test")));
        var discourse = new Discourse();
        var last = new List<Mention>();
        for (var i = 0; i < sentences.Length; i++)
        {
            var view = TaggedWords.View(sentences[i], i);
            last = Resolver.Resolve(view, Finder.Find(view, null, article), discourse, article);
        }

        return [.. last.Select(m => m.ActorId + (m.Rank > 0 ? "*" : ""))];
    }

    [Fact] // The army bombed the village.
    public void AnArmyWithoutACountryIsOfTheStateThatTheArticleIsAbout() => Assert.Equal(["TUR"], Ids("TUR", "قصف/VERB الجيش/NOUN القرية/NOUN"));

    [Fact] // Germany criticised it. The army bombed the village.
    public void TheStateNamedLastComesFirstAndTheArticlesStateSecond() =>
        Assert.Equal(["DEU", "TUR*"], Ids("TUR TUR", "انتقدت/VERB ألمانيا/X القرار/NOUN", "قصف/VERB الجيش/NOUN القرية/NOUN"));

    [Fact] // the minister of defence said
    public void AnOfficeInADefiniteConstructIsAnAnaphor() => Assert.Equal(["RUS"], Ids("RUS", "قال/VERB وزير/NOUN الدفاع/NOUN"));

    [Fact] // the men of security were attacked
    public void TheMenOfAForceAreItsState() => Assert.Equal(["SAU"], Ids("SAU", "استهدف/VERB رجال/NOUN الأمن/NOUN"));

    [Fact] // Hezbollah arrived. He said that his country held out.
    public void HisCountryIsAState() => Assert.Equal(["LBN"], Ids("", "وصل/VERB حزب/NOUN الله/X", "قال/VERB إن/PART بلاد/NOUN +ه/PRON صمدت/VERB"));

    [Fact] // The International Agency for Atomic Energy announced ... The International Agency called ...
    public void AnAnaphorOfTwoWordsIsOne() =>
        Assert.Equal(["IGO.iaea"], Ids("", "أعلنت/VERB الوكالة/NOUN الدولية/ADJ ل/ADP +الطاقة/NOUN الذرية/ADJ موقفا/NOUN", "دعت/VERB الوكالة/NOUN الدولية/ADJ إلى/ADP التهدئة/NOUN"));
}
