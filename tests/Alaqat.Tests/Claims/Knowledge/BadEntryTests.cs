using Alaqat.Claims;

namespace Alaqat.Tests;

/// <summary>Bad entries of <c>data/</c> are refused with file, line and remedy.</summary>
public sealed class BadEntryTests
{
    const string States = "id\tenglish\tnames\tadjectives\tpeople\tseats";
    const string Bodies = "id\tenglish\tkind\tnames\tadjectives\tmembers\tanaphors";
    const string People = "english\tnames\tshort\toffices\town";
    const string Frames = "lemma\tpos\tsource\ttarget\tnote\tgloss\texample";

    public static TheoryData<string, string, string, string> Bad() => new()
    {
        { "actors/states.tsv", States, "Fr\tFrance\tفرنسا\t\t\t", "ISO 3166-1" },
        { "actors/states.tsv", States, "FRA\t\tفرنسا\t\t\t", "'english' is empty" },
        { "actors/states.tsv", States, "FRA\tFrance\tفرنسا", "3 cells where the header names 6" },
        { "actors/states.tsv", States, "FRA\tFrance\t-\t\t\t", "has no word" },
        { "actors/states.tsv", "id\tnames", "FRA\tفرنسا", "no column 'english'" },
        { "actors/bodies.tsv", Bodies, "IGO.x\tX\tclub\tنادي\t\t\t", "unknown kind 'club'" },
        { "actors/bodies.tsv", Bodies, "\tX\tigo\tهيئة\t\t\t", "'id' is empty" },
        { "actors/people-x.tsv", People, "X\tفلان\t\tUSA 2009\t", "is not 'ID FROM..TO'" },
        { "actors/people-x.tsv", People, "X\tفلان\t\tUSA 2009..x\t", "is not a date" },
        { "actors/people-x.tsv", People, "X\tفلان\t\tUSA 2009-13..2010\t", "no" },
        { "actors/people-x.tsv", People, "X\tفلان\t\tUSA 2009-02-30..2010\t", "not a date of the calendar" },
        { "actors/people-x.tsv", People, "X\tفلان\t\t\t", "needs an office or an id" },
        { "actors/heads.tsv", "lemma\tforms\trole", "وزير\t\tboss", "unknown role 'boss'" },
        { "framing/forms.tsv", "form\tactor\tclass", "الكيان\tISR\tbad", "unknown class 'bad'" },
        { "framing/modifiers.tsv", "form\tclass", "المزعوم\trude", "unknown class 'rude'" },
        { "frames/consult.tsv", Frames, "زار\tadverb\tsubj\tobj\t\tvisit\t", "unknown pos 'adverb'" },
        { "frames/consult.tsv", Frames, "قام ب زيارة\tverb\tsubj\tإلى\t\tvisit\t", "has pos expr" },
        { "frames/consult.tsv", Frames, "زار\texpr\tsubj\tobj\t\tvisit\t", "has pos expr" },
        { "frames/consult.tsv", Frames, "زار\tverb\tsubj\tobj\tstrong\tvisit\t", "unknown note 'strong'" },
        { "frames/consult.tsv", Frames, "زار\tverb\tsubj\tobj\tstatus=maybe\tvisit\t", "unknown status" },
        { "frames/voices.tsv", "lemma\tpos\tkind", "قال\tverb\tsing", "unknown kind 'sing'" },
        { "frames/voices.tsv", "lemma\tpos\tkind", "قال\tverb\tcarried", "unknown kind 'carried'" },
        { "cues/modality.tsv", "form\tstatus", "قد\tperhaps", "unknown status 'perhaps'" },
        { "cues/modality.tsv", "form\tstatus", "(perfect)\tpossible", "a tense alone" },
        { "cues/negation.tsv", "form\tpos", "\tparticle", "'form' is empty" },
        { "cues/reasons.tsv", "form\tattach", "\tafter", "'form' is empty" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void ABadEntryIsRefusedWithFileAndLine(string path, string header, string line, string problem)
    {
        var error = Assert.Throws<KnowledgeException>(() => Alaqat.Claims.Knowledge.Read([KnowledgeFiles.Of(path, "# comment", header, "", line)]));

        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        var number = problem.StartsWith("no column", StringComparison.Ordinal) ? 2 : 4;
        Assert.StartsWith($"{path}:{number}: ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brain\tbias\t1", "unknown model 'brain'")]
    [InlineData("arguments\tbias\tmuch", "is not a number")]
    [InlineData("arguments\t\t1", "'feature' is empty")]
    [InlineData("arguments\tbias\t1,5", "is not a number")]
    public void ABadWeightIsRefused(string line, string problem)
    {
        var error = Assert.Throws<KnowledgeException>(() => PriorReader.Read(KnowledgeFiles.Of("prior.tsv", "model\tfeature\tweight", line)));

        Assert.StartsWith("prior.tsv:2: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheTablesOfDataAreGood()
    {
        var knowledge = Alaqat.Claims.Knowledge.Read(KnowledgeFiles.All);

        Assert.True(knowledge.Actors.Names.Count > 5000);
        Assert.True(knowledge.Frames.All.Count() > 900);
    }
}
