using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class CueLexiconTests
{
    static readonly CueLexicon Cues = CueLexicon.Read(
    [
        KnowledgeFiles.Of("cues/negation.tsv", "form\tpos", "لم\tparticle", "لم يعد\texpr"),
        KnowledgeFiles.Of("cues/modality.tsv", "form\tstatus\tscope", "قد (imperfect)\tpossible\tverb", "إن (perfect)\tpossible\tclause", "طالب\twanted\tcontent", "بهدف\twanted\tcomplement", "لم يعد يريد\twanted\tverb"),
    ]);

    /// <summary>A sentence of words written form/TAG/aspect/head, all with themselves as lemma; a plus sign joins two words to one token.</summary>
    static SentenceView View(string words)
    {
        var parts = words.Split(' ');
        var token = -1;
        var list = new List<Word>();
        foreach (var part in parts)
        {
            var cells = part.Split('/');
            token += cells[0].StartsWith('+') ? 0 : 1;
            var form = cells[0].TrimStart('+');
            var features = cells.Length > 2 && cells[2].Length > 0 ? $"Aspect={cells[2]}" : "_";
            var head = cells.Length > 3 ? int.Parse(cells[3], System.Globalization.CultureInfo.InvariantCulture) : -1;
            list.Add(new Word(list.Count, default, form, token, new Morphology(Enum.Parse<Upos>(cells[1]), features, form), new Arc(head, "dep")));
        }

        return new SentenceView(0, new Sentence(default, [], [.. list], []), "");
    }

    [Theory]
    [InlineData("لم/PART يزر/VERB/Imp", ClaimStatus.Denied)]
    [InlineData("قد/PART يزور/VERB/Imp", ClaimStatus.Possible)]
    [InlineData("إن/PART زار/VERB/Perf", ClaimStatus.Possible)]
    [InlineData("لم/PART يعد/VERB يريد/VERB", ClaimStatus.Wanted)]
    [InlineData("طالب/VERB/Perf/-1 وقف/NOUN//0", ClaimStatus.Wanted)]
    public void ACueTellsItsStatus(string words, ClaimStatus status) => Assert.Equal(status, Cues.Of(View(words), 0, 1));

    [Theory]
    [InlineData("قد/PART زار/VERB/Perf")]
    [InlineData("إن/CCONJ الوزير/NOUN")]
    [InlineData("أن/CCONJ زار/VERB/Perf")]
    [InlineData("طالب/VERB/Perf/-1 قصف/NOUN//-1")]
    [InlineData("زار/VERB/Perf لم/PART")]
    public void OutsideItsConditionsACueSaysNothing(string words) => Assert.Null(Cues.Of(View(words), 0, 1));

    [Fact]
    public void ACueWithAProcliticIsFoundInItsSegments() => Assert.Equal(ClaimStatus.Wanted, Cues.Of(View("ب/ADP +هدف/NOUN قصف/NOUN"), 1, 2));
}
