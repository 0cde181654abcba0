using Alaqat.Claims;

namespace Alaqat.Tests;

public sealed class LinearModelTests
{
    static LinearModel Model(int count, int seed)
    {
        var random = new Random(seed);
        // Keys that share their low bits collide in the table.
        var weights = Enumerable.Range(1, count).Select(i => KeyValuePair.Create((ulong)i << (i % 2 == 0 ? 40 : 0), (float)(Half)(random.NextDouble() - 0.5))).ToList();
        return new LinearModel(-1.5f, weights);
    }

    static ClaimModel Claims(int seed) => new(
        0.4f, FeatureNetwork.Linear(-1.5f, [new(11, 0.5f), new(12, -0.25f)]), Model(20, seed + 1), [.. Enumerable.Range(0, 6).Select(i => Model(i * 7, seed + 2 + i))],
        new SpanModel(Model(3, seed), Model(0, seed), Model(1, seed)));

    static byte[] Save(ClaimModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        return stream.ToArray();
    }

    [Fact]
    public void AWeightIsFoundUnderItsKeyAndNoOther()
    {
        var model = new LinearModel(0, [new(1, 2f), new(17, 3f), new(33, 4f)]);

        Assert.Equal([2f, 3f, 4f, 0f, 0f], new ulong[] { 1, 17, 33, 49, 2 }.Select(model.Weight));
    }

    [Fact]
    public void TheSumIsThatOfTheWeightsOfTheFeatures()
    {
        var features = new FeatureVector();
        features.Add($"a={1}");
        features.Add($"b={true}");
        features.Add($"c=unknown");

        var model = new LinearModel(9, [new(FeatureName.HashOf("a=1"), 2f), new(FeatureName.HashOf("b=1"), 0.5f)]);

        Assert.Equal(2.5f, model.Sum(features));
    }

    [Fact]
    public void NamesAreKeptOnRequestAndHashAlike()
    {
        var kept = new FeatureVector(keepNames: true);
        kept.Add($"x={ClaimType.AID}|{-3}|{'c'}");

        Assert.Equal(["x=AID|-3|c"], kept.Names);
        Assert.Equal(FeatureName.HashOf("x=AID|-3|c"), kept.Hashes[0]);
    }

    [Fact]
    public void AModelIsReadAsItWasWritten()
    {
        var written = Save(Claims(7));

        var read = ClaimModel.Load(new MemoryStream(written));

        Assert.Equal(0.4f, read.Threshold);
        Assert.Equal(-0.25f, read.Arguments.WeightOf(12));
        Assert.Equal(Claims(7).Holder.Weight(1), read.Holder.Weight(1));
        Assert.Equal(written, Save(read));
    }

    [Fact]
    public void ADamagedModelIsRefused()
    {
        var bytes = Save(Claims(7));

        Assert.Throws<InvalidDataException>(() => ClaimModel.Load(new MemoryStream(bytes[..(bytes.Length / 2)])));
        Assert.Throws<InvalidDataException>(() => ClaimModel.Load(new MemoryStream([1, .. bytes[1..]])));
        Assert.Throws<InvalidDataException>(() => ClaimModel.Load(new MemoryStream([])));
        Assert.Throws<InvalidDataException>(() => ClaimModel.Load(new MemoryStream([.. bytes[..12], 255, 255, 255, 127, .. bytes[16..]])));
    }

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1000, 1)]
    [InlineData(-1000, 0)]
    public void AProbabilityStaysInItsBounds(double score, double probability) => Assert.Equal(probability, LinearModel.Probability(score), 12);
}
