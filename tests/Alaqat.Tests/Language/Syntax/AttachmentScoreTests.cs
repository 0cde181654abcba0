using Alaqat.Language;
using Alaqat.Train.Parse;

namespace Alaqat.Tests;

public sealed class AttachmentScoreTests
{
    [Fact]
    public void Heads_count_and_relations_count_without_their_subtype()
    {
        var gold = Trees.Make("زار VERB 0 root", "الوزير NOUN 1 nsubj:pass", "العاصمة NOUN 1 obj", "أمس ADV 1 advmod");
        var system = Trees.Make("زار VERB 0 root", "الوزير NOUN 1 nsubj", "العاصمة NOUN 2 obj", "أمس ADV 1 obl");
        var score = new AttachmentScore();

        score.Add(gold, system);

        Assert.Equal(75, score.Unlabelled);
        Assert.Equal(50, score.Labelled);
    }
}
