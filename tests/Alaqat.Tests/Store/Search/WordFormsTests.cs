using Alaqat.Claims;
using Alaqat.Language;
using Alaqat.Store;

namespace Alaqat.Tests;

/// <summary>One form of a word finds what another does, whatever articles have it in: a question has no context, so the store's own readings tell the lemma.</summary>
public class WordFormsTests : IDisposable
{
    readonly TestStore _test;

    public WordFormsTests()
        : this(TestDatabase.Sqlite)
    {
    }

    protected WordFormsTests(TestDatabase database)
    {
        _test = new TestStore(database);
        _test.Add(
            Article("raids", "الغارات", "غارة"), // the raids
            Article("raid", "غارة", "غارة"),
            Article("rockets", "صواريخ", "صاروخ"), // a broken plural
            Article("rocket", "الصاروخ", "صاروخ"),
            Article("shelled", "يقصفون", "قصف", Upos.VERB), // they shell
            Article("shelling", "القصف", "قصف"),
            Article("state", "دولة", "دولة"),
            Article("international", "الدولي", "دولي", Upos.ADJ));
        // "states" was read twenty times as the plural of "state", and once, wrongly, as a form of "international"; "books" is "wrote" as often.
        _test.Add([.. Enumerable.Range(0, 20).Select(i => Article(FormattableString.Invariant($"states{i:00}"), "دول", "دولة")), Article("wrong", "دول", "دولي")]);
        _test.Add(Article("books", "كتب", "كتاب"), Article("wrote", "كتب", "كتب", Upos.VERB), Article("book", "كتابا", "كتاب"));
    }

    public void Dispose()
    {
        _test.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>One word, with the claim that its sentence makes.</summary>
    internal static CodedArticle Article(string id, string form, string lemma, Upos upos = Upos.NOUN)
    {
        var span = new TextSpan(0, form.Length);
        var sentence = new Sentence(span, [new Token(span, 0, 1, true)], [new Word(0, span, form, 0, new Morphology(upos, "_", lemma), new Arc(-1, "root"))], []);
        var claim = new Claim
        {
            Sentence = span,
            Source = new ClaimActor("RUS", null, Framing.Neutral),
            Target = null,
            Type = ClaimType.ACCUSE,
            Status = ClaimStatus.Actual,
            Holder = [],
            Trigger = span,
            Confidence = 0.5,
            By = ["test"],
        };
        return new CodedArticle(new Article(form) { Id = id }, new Document(form, [sentence]), [claim], []);
    }

    IEnumerable<string> Found(string words) => _test.Store.Claims(new ClaimFilter { Words = words, WithCopies = true }).Select(claim => claim.Document.Key);

    [StoreTheory]
    [InlineData("غارة", "raid raids")]
    [InlineData("الغارة", "raid raids")]
    [InlineData("غارات", "raid raids")]
    [InlineData("الغارات", "raid raids")]
    [InlineData("وبالغارات", "raid raids")]
    [InlineData("غاراتهم", "raid raids")]
    [InlineData("غارته", "raid raids")]
    [InlineData("صاروخ", "rocket rockets")]
    [InlineData("للصواريخ", "rocket rockets")]
    [InlineData("سيقصفون", "shelled shelling")]
    [InlineData("القصف", "shelled shelling")]
    [InlineData("\"الغارات\"", "raids")]
    [InlineData("كتب", "book books wrote")]
    [InlineData("الدولي", "international wrong")]
    public void EachFormOfAWordFindsTheSame(string words, string found)
    {
        Assert.Equal(found.Split(' '), Found(words));
        Assert.Equal(found.Split(' '), _test.Store.Documents(new DocumentFilter { Words = words, WithCopies = true }).Select(document => document.Key));
    }

    [StoreFact]
    public void AnErrorOfReadingMakesNoForm()
    {
        Assert.DoesNotContain("international", Found("دول"));
        Assert.Equal(22, Found("دول").Count());
        Assert.Equal(["state", .. Enumerable.Range(0, 20).Select(i => FormattableString.Invariant($"states{i:00}"))], Found("دولة"));
    }

    /// <summary>Also where only the lemma is shared; clitics are no hindrance, and what merely looks like a form is none.</summary>
    [StoreTheory]
    [InlineData("صاروخ", "أطلقوا صواريخ ثم بصواريخهم والصاروخ", "صواريخ بصواريخهم والصاروخ")]
    [InlineData("الغارات", "غارة وغارته ومغارة", "غارة وغارته")]
    [InlineData("دولة", "الدول والدولي ودولتها", "الدول ودولتها")]
    [InlineData("حكومة", "الحكومات", "الحكومات")]
    public void FormsAreMarked(string words, string text, string marked) =>
        Assert.Equal(marked, string.Join(' ', _test.Store.Matches(words).In(text).Select(span => span.Of(text))));

    /// <summary>A store that an older program filled knows no forms until its articles are read again.</summary>
    [StoreFact]
    public void RefreshingTeachesTheForms()
    {
        _test.Sql("DELETE FROM word_forms");
        Assert.Equal(["raid", "raids"], Found("غارة"));
        Assert.Equal(["raids"], Found("الغارات"));

        _test.AddBy(new AnalysisVersion("engine 2", "data 1"), Article("raids", "الغارات", "غارة"));

        Assert.Equal(["raid", "raids"], Found("الغارات"));
    }

    [StoreFact]
    public void ACopyKnowsTheForms()
    {
        using var other = new TestStore();
        for (var i = 0; i < 2; i++)
            _test.Store.CopyTo(other.Store);

        Assert.Equal(Found("دول"), other.Store.Claims(new ClaimFilter { Words = "دول", WithCopies = true }).Select(claim => claim.Document.Key));
        Assert.Equal(["raid", "raids"], other.Store.Documents(new DocumentFilter { Words = "غاراته", WithCopies = true }).Select(document => document.Key));
    }
}
