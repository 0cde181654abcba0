using Alaqat.Claims;
using Alaqat.Language;
using Alaqat.Store;

namespace Alaqat.Tests;

public class SearchFormsTests : IDisposable
{
    readonly TestStore _test;

    /// <summary>"and-with-the-government": one token of three words, lemma "government".</summary>
    public SearchFormsTests()
        : this(TestDatabase.Sqlite)
    {
    }

    protected SearchFormsTests(TestDatabase database)
    {
        _test = new TestStore(database);
        const string Text = "وبالحكومة الأميركي\u0651ة";
        var first = new TextSpan(0, 9);
        var second = new TextSpan(10, Text.Length);
        Word[] words =
        [
            Word(0, first, "و", 0, Upos.CCONJ, "و"), Word(1, first, "ب", 0, Upos.ADP, "ب"),
            Word(2, first, "الحكومة", 0, Upos.NOUN, "حكومة"), Word(3, second, "الأميركية", 1, Upos.ADJ, "أميركي"),
        ];
        var sentence = new Sentence(new TextSpan(0, Text.Length), [new Token(first, 0, 3, true), new Token(second, 3, 1, false)], words, []);
        _test.Add(new CodedArticle(new Article(Text) { Id = "a" }, new Document(Text, [sentence]), [], []));
    }

    public void Dispose()
    {
        _test.Dispose();
        GC.SuppressFinalize(this);
    }

    static Word Word(int index, TextSpan span, string form, int token, Upos upos, string lemma) =>
        new(index, span, form, token, new Morphology(upos, "_", lemma), index == 0 ? new Arc(-1, "root") : new Arc(0, "dep"));

    [StoreTheory]
    [InlineData("حكومة")]
    [InlineData("الحكومه")]
    [InlineData("وبالحكومة")]
    [InlineData("ح\u064Fكومة")]
    [InlineData("اميركي")]
    [InlineData("الأميركية حكومة")]
    [InlineData("\"وبالحكومة الاميركية\"")]
    public void AWordIsFoundByItsFormsSpellingsAndLemma(string words) =>
        Assert.Single(_test.Store.Documents(new DocumentFilter { Words = words }));

    [StoreTheory]
    [InlineData("حكم")]
    [InlineData("حكومة فرنسا")]
    [InlineData("\"الاميركية وبالحكومة\"")]
    [InlineData("surface : * NEAR(\"")]
    [InlineData("\"\"")]
    public void OtherWordsAreNotAndSignsOfTheIndexMeanNothing(string words) =>
        Assert.Empty(_test.Store.Documents(new DocumentFilter { Words = words }));
}
