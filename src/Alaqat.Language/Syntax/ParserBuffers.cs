namespace Alaqat.Language;

/// <summary>Activations of one forward pass, kept for the next one. Not shared between threads.</summary>
sealed class ParserBuffers(ParserNetwork network)
{
    public Rows Input { get; } = new(network.Sizes.Input);

    public Rows Vector { get; } = new(network.Sizes.Vector);

    public Rows[] Gates { get; } = [.. network.Layers.Select(layer => new Rows(4 * layer.Size))];

    public Rows[] Cells { get; } = [.. network.Layers.Select(layer => new Rows(layer.Size))];

    public Rows First { get; } = new(2 * network.Sizes.Hidden);

    public Rows Second { get; } = new(2 * network.Sizes.Hidden);

    /// <summary>The four views of each word.</summary>
    public Rows Heads { get; } = new(network.Sizes.Heads);

    public Rows Dependents { get; } = new(network.Sizes.Arc);

    public Rows Bilinear { get; } = new(network.Relation.Outputs);

    public Rows DependentRelation { get; } = new(network.RelationBias.Length);

    /// <summary>Scores of the relations of one arc.</summary>
    public float[] Relations { get; } = new float[network.RelationBias.Length];

    /// <summary>Arc scores of one chunk: a row a dependent, column 0 the root.</summary>
    public float[] Arcs { get; private set; } = [];

    public Span<float> ArcRows(int words)
    {
        if (Arcs.Length < words * (words + 1))
            Arcs = new float[words * (words + 1)];
        return Arcs.AsSpan(0, words * (words + 1));
    }
}
