using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class SpanningTreeTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(2, 0)]
    [InlineData(0, 1, 2, 3)]
    [InlineData(2, 0, 5, 2, 1)]
    [InlineData(3, 4, 0, 3, 1, 2)]
    public void The_gold_tree_comes_back_from_its_own_arcs_crossing_or_not(params int[] gold)
    {
        var scores = new float[gold.Length * (gold.Length + 1)];
        for (var d = 0; d < gold.Length; d++)
            scores[(d * (gold.Length + 1)) + gold[d]] = 1;

        Assert.Equal(gold, Find(scores, gold.Length));
    }

    [Fact]
    public void No_tree_with_one_root_scores_better()
    {
        var random = new Random(7);
        for (var round = 0; round < 400; round++)
        {
            var n = 1 + (round % 5);
            var scores = new float[n * (n + 1)];
            for (var i = 0; i < scores.Length; i++)
                scores[i] = random.Next(-9, 10);

            var found = Find(scores, n);

            Assert.True(SpanningTree.IsTree(found));
            Assert.Equal(BestOfAll(scores, n), Total(scores, found), 3);
        }
    }

    [Fact]
    public void Any_scores_give_a_tree()
    {
        var random = new Random(3);
        for (var round = 0; round < 50; round++)
        {
            var n = random.Next(2, 60);
            var scores = new float[n * (n + 1)];
            for (var i = 0; i < scores.Length; i++)
            {
                scores[i] = random.Next(8) switch
                {
                    0 => float.NaN,
                    1 => float.PositiveInfinity,
                    2 => float.NegativeInfinity,
                    _ => random.NextSingle(),
                };
            }

            Assert.True(SpanningTree.IsTree(Find(scores, n)));
        }
    }

    static int[] Find(float[] scores, int n)
    {
        var heads = new int[n];
        SpanningTree.Find(scores, heads);
        return heads;
    }

    static double BestOfAll(float[] scores, int n)
    {
        var best = double.NegativeInfinity;
        var heads = new int[n];
        var count = (int)Math.Pow(n + 1, n);
        for (var code = 0; code < count; code++)
        {
            var rest = code;
            for (var d = 0; d < n; d++, rest /= n + 1)
                heads[d] = rest % (n + 1);
            if (!heads.Where((h, d) => h == d + 1).Any() && SpanningTree.IsTree(heads))
                best = Math.Max(best, Total(scores, heads));
        }

        return best;
    }

    static double Total(float[] scores, int[] heads) =>
        heads.Select((h, d) => (double)scores[(d * (heads.Length + 1)) + h]).Sum();
}
