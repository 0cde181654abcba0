using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class WordVectorsTests
{
    [Fact]
    public void Saved_vectors_keep_their_numbers_to_a_hundredth()
    {
        float[] numbers = [0.5f, -1, 0.25f, 0, 0, 0];
        using var stream = new MemoryStream();
        WordVectors.Quantise(["كتاب", "من"], 3, numbers).Save(stream);
        stream.Position = 0;

        var loaded = WordVectors.Load(stream);

        var vector = new float[3];
        loaded.CopyTo(loaded.Find("كتاب"), vector);
        Assert.All(vector.Zip(numbers), pair => Assert.Equal(pair.Second, pair.First, 0.01f));
        loaded.CopyTo(loaded.Find("من"), vector);
        Assert.Equal([0f, 0f, 0f], vector);
        Assert.Equal(-1, loaded.Find("قلم"));
    }
}
