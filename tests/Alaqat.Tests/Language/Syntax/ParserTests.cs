using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class ParserTests
{
    [Fact]
    public void Trees_learnt_by_heart_come_back_crossing_arcs_included()
    {
        var parser = Trees.Train(Trees.Sample, seed: 1);

        foreach (var gold in Trees.Sample)
            Assert.Equal(gold.Arcs, parser.Parse(gold.Tagged).Arcs);
    }

    [Fact]
    public void The_same_seed_gives_the_same_model()
    {
        Assert.Equal(Saved(Trees.Train(Trees.Sample, seed: 2, steps: 3)), Saved(Trees.Train(Trees.Sample, seed: 2, steps: 3)));
        Assert.NotEqual(Saved(Trees.Train(Trees.Sample, seed: 2, steps: 3)), Saved(Trees.Train(Trees.Sample, seed: 3, steps: 3)));
    }

    [Fact]
    public void A_saved_parser_parses_as_before()
    {
        var parser = Trees.Train(Trees.Sample, seed: 1);

        var bytes = Saved(parser);
        var loaded = Parser.Load(new MemoryStream(bytes));

        Assert.Equal(bytes, Saved(loaded));
        foreach (var gold in Trees.Sample)
            Assert.Equal(gold.Arcs, loaded.Parse(gold.Tagged).Arcs);
    }

    [Fact]
    public void A_broken_model_is_refused()
    {
        var bytes = Saved(Trees.Train(Trees.Sample, seed: 1, steps: 1));
        var other = (byte[])bytes.Clone();
        other[0]++;
        var size = (byte[])bytes.Clone();
        size[4] = 7;

        Assert.Throws<InvalidDataException>(() => Parser.Load(new MemoryStream([])));
        Assert.Throws<InvalidDataException>(() => Parser.Load(new MemoryStream(bytes[..^1])));
        Assert.Throws<InvalidDataException>(() => Parser.Load(new MemoryStream(other)));
        Assert.Throws<InvalidDataException>(() => Parser.Load(new MemoryStream(size)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(199)]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(1234)]
    public void Any_words_give_a_tree_with_one_root(int count)
    {
        var random = new Random(count);
        var rows = new string[count];
        for (var i = 0; i < count; i++)
            rows[i] = $"{Word(random)} {(Upos)random.Next(18)} 0 dep";
        var parser = new Parser(Trees.Network(Trees.Sample, seed: 1));

        var arcs = parser.Parse(Trees.Make(rows).Tagged).Arcs;

        Assert.Equal(count, arcs.Length);
        if (count > 0)
            Assert.True(SpanningTree.IsTree(Array.ConvertAll(arcs, arc => arc.Head + 1)));
        Assert.All(arcs, arc => Assert.Equal(arc.Head < 0, arc.Relation == "root"));
    }

    [Fact]
    public void Threads_share_a_parser()
    {
        var parser = Trees.Train(Trees.Sample, seed: 1, steps: 20);
        var alone = Array.ConvertAll(Trees.Sample, tree => parser.Parse(tree.Tagged).Arcs);

        Parallel.For(0, 200, i => Assert.Equal(alone[i % alone.Length], parser.Parse(Trees.Sample[i % alone.Length].Tagged).Arcs));
    }

    static string Word(Random random)
    {
        var letters = new char[random.Next(1, 90)];
        for (var i = 0; i < letters.Length; i++)
            letters[i] = random.Next(4) == 0 ? (char)random.Next(0x21, 0xFFFF) : (char)random.Next(0x0621, 0x064A);
        return new string(letters);
    }

    static byte[] Saved(Parser parser)
    {
        var stream = new MemoryStream();
        parser.Save(stream);
        return stream.ToArray();
    }
}
