using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class NameScorerTests
{
    static Entity Person(int start, int end) => new(start, end, EntityKind.Person);

    static Entity Place(int start, int end) => new(start, end, EntityKind.Place);

    [Fact]
    public void A_name_is_right_if_span_and_kind_are()
    {
        var scorer = new NameScorer();
        scorer.Add([Person(0, 2), Place(3, 4)], [Person(0, 2), Person(3, 4)]);
        scorer.Add([Place(0, 2)], [Place(0, 1)]);

        Assert.Equal(new NameScore(1, 2, 1), scorer[EntityKind.Person]);
        Assert.Equal(new NameScore(2, 1, 0), scorer[EntityKind.Place]);
        Assert.Equal(1.0 / 3, scorer.Total().F1, 12);
    }

    [Fact]
    public void Kinds_that_the_gold_does_not_annotate_do_not_count_as_wrong()
    {
        var scorer = new NameScorer();
        scorer.Add([Place(0, 1)], [Place(0, 1), new Entity(2, 3, EntityKind.Group)]);

        Assert.Equal(1.0, scorer.Total().F1);
        Assert.Equal(2.0 / 3, scorer.Total(EntityKind.Place, EntityKind.Group).F1, 12);
    }

    [Fact]
    public void Nothing_found_is_zero_and_not_an_error()
    {
        Assert.Equal((0.0, 0.0, 0.0), (new NameScorer().Total().Precision, new NameScorer().Total().Recall, new NameScorer().Total().F1));
    }
}
