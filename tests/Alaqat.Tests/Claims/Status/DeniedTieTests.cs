using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class DeniedTieTests
{
    /// <summary>Words written form/TAG or form/TAG/lemma.</summary>
    static SentenceView View(string words) =>
        new(0, new Sentence(default, [], [.. words.Split(' ').Select((part, i) =>
        {
            var cells = part.Split('/');
            return new Word(i, default, cells[0], i, new Morphology(Enum.Parse<Upos>(cells[1]), "_", cells.Length > 2 ? cells[2] : cells[0]), new Arc(-1, "dep"));
        })], []), "");

    static bool Is(string words, int trigger, ClaimType type = ClaimType.OPPOSED) =>
        DeniedTie.Is(View(words), new Trigger(trigger, trigger, type, null, default));

    [Theory]
    [InlineData("ليست/VERB/ليس عدوا/NOUN", 1)] // is no enemy
    [InlineData("ليست/VERB/ليس دولة/NOUN معادية/ADJ", 2)] // is no hostile state
    [InlineData("ليست/VERB/ليس دولة/NOUN مقاومة/NOUN", 2)] // is no state that resists
    [InlineData("ليس/VERB هناك/ADV أي/DET خلاف/NOUN", 3)] // there is no dispute at all
    [InlineData("ليست/VERB/ليس لدى/ADP نا/PRON أي/DET مشكلة/NOUN", 4)] // we have no problem
    [InlineData("لا/PART توجد/VERB/وجد عداوة/NOUN", 2)] // there is no enmity
    public void ATieThatIsSaidNotToBeIsDenied(string words, int trigger) => Assert.True(Is(words, trigger));

    [Theory]
    [InlineData("هي/PRON دولة/NOUN معادية/ADJ", 2)] // is a hostile state
    [InlineData("ليس/VERB عدوا/NOUN فقط/ADV", 1)] // not only an enemy
    [InlineData("ليست/VERB/ليس دولة/NOUN عدوة/ADJ مثل/NOUN", 2)] // is no enemy like
    [InlineData("ليس/VERB غريبا/ADJ الخلاف/NOUN", 2)] // the dispute is not strange
    [InlineData("ليس/VERB كبيرا/ADJ ،/PUNCT عدو/NOUN", 3)]
    public void OtherTiesAreNot(string words, int trigger) => Assert.False(Is(words, trigger));

    [Fact]
    public void AnActIsNoTie() => Assert.False(Is("ليس/VERB هجوما/NOUN", 1, ClaimType.ASSAULT));

    [Fact]
    public void TheRuleDecidesAloneAndIsNamed()
    {
        var chooser = new StatusChooser([.. Enumerable.Range(0, StatusChooser.Count).Select(_ => new LinearModel(0, []))], CueLexicon.Read([]), ConnectiveLexicon.Read([]));
        var trigger = new Trigger(1, 1, ClaimType.OPPOSED, null, default);
        var reading = new SentenceReading(new SentenceContext(View("ليست/VERB/ليس عدوا/NOUN"), [], [], []), [(trigger, [])]);
        var nowhere = new Placement("", "", "", 0, 0, 0, 0, 0);
        var claim = new ScoredClaim(trigger, Mention.None, nowhere, Mention.None, nowhere, 1);

        Assert.Equal(ClaimStatus.Denied, chooser.Choose(reading, claim));
        Assert.Equal([("st.deniedtie", 1f)], chooser.Account(reading, claim, ClaimStatus.Denied));
    }
}
