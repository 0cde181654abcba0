using Alaqat.Claims;

namespace Alaqat.Tests;

public sealed class FeatureNetworkTests
{
    static readonly ulong[] Keys = [3, 1UL << 40, 77];

    /// <summary>Three features, two words' encodings of four numbers, and as many hidden numbers as asked for.</summary>
    static FeatureNetwork Network(int hidden, int seed)
    {
        var random = new Random(seed);
        float Number() => (float)(Half)(random.NextSingle() - 0.5f);
        return new FeatureNetwork(
            hidden,
            Keys,
            [.. Enumerable.Range(0, Keys.Length * hidden).Select(_ => (sbyte)random.Next(-127, 128))],
            [.. Keys.Select(_ => Math.Abs(Number()) / 50)],
            [.. Keys.Select(_ => Number())],
            [.. Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, 4 * hidden).Select(_ => Number()).ToArray())],
            [.. Enumerable.Range(0, hidden).Select(_ => Number())],
            Number());
    }

    static float Score(FeatureNetwork network, string[] features)
    {
        var vector = new FeatureVector();
        foreach (var feature in features)
            vector.Add($"{feature}");
        var sum = new float[network.Width];
        network.Add(vector, sum);
        network.Add([0.5f, -1, 0.25f, 2], DensePlace.Target, sum);
        return network.Score(sum);
    }

    static FeatureNetwork Named(int hidden, int seed, params string[] names)
    {
        var network = Network(hidden, seed);
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true))
            network.Write(writer);
        var bytes = stream.ToArray();
        // The keys follow the two counts.
        for (var i = 0; i < names.Length; i++)
            BitConverter.TryWriteBytes(bytes.AsSpan(8 + (8 * i)), FeatureName.HashOf(names[i]));
        return FeatureNetwork.Read(new BinaryReader(new MemoryStream(bytes)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(32)]
    [InlineData(45)]
    public void TheMeanOfNetworksScoresTheMeanOfTheirScores(int hidden)
    {
        var networks = Enumerable.Range(1, 3).Select(seed => Named(hidden, seed, "a", "b", "c")).ToList();

        var mean = FeatureNetwork.Mean(networks);

        foreach (var features in (string[][])[["a"], ["a", "c", "unknown"], []])
            Assert.Equal(networks.Average(n => Score(n, features)), Score(mean, features), 0.05f);
    }

    [Fact]
    public void AShiftIsAddedToEveryScore()
    {
        var network = Network(3, 1);
        var sum = new float[network.Width];

        Assert.Equal(network.Score(sum) + 0.5f, network.Shifted(0.5f).Score(sum), 5);
    }

    [Fact]
    public void ANetworkIsReadAsItWasWritten()
    {
        var network = Named(33, 5, "a", "b", "c");
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true))
            network.Write(writer);
        stream.Position = 0;

        var read = FeatureNetwork.Read(new BinaryReader(stream));

        Assert.Equal(Score(network, ["b", "c"]), Score(read, ["b", "c"]));
    }

    [Fact]
    public void AnImpossibleSizeIsRefused() =>
        Assert.Throws<InvalidDataException>(() => FeatureNetwork.Read(new BinaryReader(new MemoryStream([0, 4, 0, 0, 0x80, 0x96, 0x98, 0]))));

    [Theory]
    [InlineData("", "a", "b|c")]
    [InlineData("four", "", "x")]
    [InlineData("Source.slot=", "nsubj", "|V|PERSON")]
    public void AHashDependsOnTheNameAndNotOnItsParts(string first, string second, string third)
    {
        var vector = new FeatureVector();

        vector.Add($"{first}{second}{third}");

        Assert.Equal(FeatureName.HashOf(first + second + third), vector.Hashes[0]);
        Assert.NotEqual(FeatureName.HashOf(first + second + third + "\0"), vector.Hashes[0]);
    }
}
