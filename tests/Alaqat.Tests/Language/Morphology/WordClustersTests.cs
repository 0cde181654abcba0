using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class WordClustersTests
{
    static readonly WordClusters Clusters = new(["على", "احمد", "مدرسة"], [0b10110, 0b1001, 0b1]);

    [Fact]
    public void A_word_is_found_however_it_is_spelt()
    {
        Assert.Equal(0b1001, Clusters.Find("أحمد"));
        Assert.Equal(0b1, Clusters.Find("مدرسه"));
        Assert.Equal(0b10110, Clusters.Find("علي"));
        Assert.Equal(0, Clusters.Find("قلم"));
    }

    [Fact]
    public void A_prefix_of_the_path_is_a_wider_group()
    {
        Assert.Equal(0b101, WordClusters.Prefix(0b10110, 2));
        Assert.Equal(0b10110, WordClusters.Prefix(0b10110, 8));
        Assert.Equal(0, WordClusters.Prefix(0, 4));
    }

    [Fact]
    public void Saved_clusters_load()
    {
        using var stream = new MemoryStream();
        Clusters.Save(stream);
        stream.Position = 0;

        var loaded = WordClusters.Load(stream);

        Assert.Equal(3, loaded.Count);
        Assert.Equal(0b1001, loaded.Find("أحمد"));
    }

    [Fact]
    public void Words_and_paths_that_do_not_fit_are_refused()
    {
        Assert.Throws<InvalidDataException>(() => new WordClusters(["من"], []));
        Assert.Throws<InvalidDataException>(() => new WordClusters(["من"], [0]));
        Assert.Throws<InvalidDataException>(() => new WordClusters(["من", "من"], [2, 3]));
    }
}
