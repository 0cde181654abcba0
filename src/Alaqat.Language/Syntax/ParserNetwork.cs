using System.Numerics.Tensors;

namespace Alaqat.Language;

/// <summary>
/// The parser's weights and its forward pass: summed embeddings, two bidirectional LSTM layers, and biaffine scores of
/// every arc and of every relation (Dozat and Manning 2017, Deep Biaffine Attention for Neural Dependency Parsing), with
/// a table of scores by tags and distance beside the arc scores.
/// </summary>
sealed class ParserNetwork
{
    public ParserNetwork(ParserSizes sizes, string[] relations, ulong[] lexical, ulong[] grammatical, ulong[] vectors)
    {
        Sizes = sizes;
        Relations = relations;
        Lexical = new EmbeddingTable(lexical, sizes.Lexical);
        Grammatical = new EmbeddingTable(grammatical, sizes.Grammatical);
        Vectors = new EmbeddingTable(vectors, sizes.Vector);
        Projection = new PackedMatrix(sizes.Vector, sizes.Lexical);
        Layers =
        [
            new Lstm(sizes.Input, sizes.Hidden, backward: false),
            new Lstm(sizes.Input, sizes.Hidden, backward: true),
            new Lstm(2 * sizes.Hidden, sizes.Hidden, backward: false),
            new Lstm(2 * sizes.Hidden, sizes.Hidden, backward: true),
        ];
        Heads = new PackedMatrix(2 * sizes.Hidden, sizes.Heads);
        HeadsBias = new float[sizes.Heads];
        Arc = new PackedMatrix(sizes.Arc, sizes.Arc);
        ArcBias = new float[sizes.Arc];
        Root = new float[sizes.Arc + sizes.Relation];
        Distance = new float[ArcDistance.Cells];
        var padded = (relations.Length + PackedMatrix.Panel - 1) / PackedMatrix.Panel * PackedMatrix.Panel;
        Relation = new PackedMatrix(sizes.Relation, relations.Length * sizes.Relation);
        DependentRelation = new PackedMatrix(sizes.Relation, padded);
        HeadRelation = new PackedMatrix(sizes.Relation, padded);
        RelationBias = new float[padded];
    }

    public ParserSizes Sizes { get; }

    public string[] Relations { get; }

    public EmbeddingTable Lexical { get; }

    public EmbeddingTable Grammatical { get; }

    /// <summary>Vectors of forms from raw text; not trained with the parser.</summary>
    public EmbeddingTable Vectors { get; }

    public PackedMatrix Projection { get; }

    /// <summary>First layer forward and backward, second layer forward and backward.</summary>
    public Lstm[] Layers { get; }

    /// <summary>From the encoder to four views of a word: dependent of an arc, head of an arc, dependent of a relation, head of a relation.</summary>
    public PackedMatrix Heads { get; }

    public float[] HeadsBias { get; }

    public PackedMatrix Arc { get; }

    public float[] ArcBias { get; }

    /// <summary>The root as head of an arc, then as head of a relation.</summary>
    public float[] Root { get; }

    public float[] Distance { get; }

    /// <summary>For each relation a square matrix between the dependent and the head.</summary>
    public PackedMatrix Relation { get; }

    public PackedMatrix DependentRelation { get; }

    public PackedMatrix HeadRelation { get; }

    public float[] RelationBias { get; }

    public ReadOnlySpan<float> RootArc => Root.AsSpan(0, Sizes.Arc);

    public ReadOnlySpan<float> RootRelation => Root.AsSpan(Sizes.Arc);

    /// <summary>All trained weights but the embedding tables, in the order of the model file.</summary>
    public IEnumerable<float[]> Dense =>
    [
        Projection.Values,
        .. Layers.SelectMany(layer => (float[][])[layer.Input.Values, layer.Recurrent.Values, layer.Bias]),
        Heads.Values, HeadsBias, Arc.Values, ArcBias, Root, Distance,
        Relation.Values, DependentRelation.Values, HeadRelation.Values, RelationBias,
    ];

    /// <summary>Reads words <c>[start, start + count)</c> of a sentence up to the four views of each word.</summary>
    public void Encode(TaggedSentence sentence, int start, int count, ParserBuffers buffers)
    {
        var lexical = Sizes.Lexical;
        Span<ulong> keys = stackalloc ulong[ParserFeatures.Most];
        buffers.Input.Reset(count);
        buffers.Vector.Reset(count);
        for (var i = 0; i < count; i++)
        {
            var row = buffers.Input[i];
            AddEmbeddings(Lexical, keys[..ParserFeatures.Lexical(sentence, start + i, keys)], row[..lexical]);
            AddEmbeddings(Grammatical, keys[..ParserFeatures.Grammatical(sentence, start + i, keys)], row[lexical..]);
            var vector = Vectors.Find(ParserFeatures.Form(sentence.Segmented.Words[start + i].Form));
            if (vector >= 0)
                Vectors[vector].CopyTo(buffers.Vector[i]);
        }

        Projection.MultiplyAdd(buffers.Vector, 0, buffers.Input, 0);
        ReadOnlySpan<int> bounds = [0, count];
        RunLayer(0, buffers.Input, bounds, buffers, buffers.First);
        RunLayer(1, buffers.First, bounds, buffers, buffers.Second);
        View(buffers.Second, buffers);
    }

    /// <summary>The four views of each word from the encoder's output, with the leaky rectifier.</summary>
    public void View(Rows encoded, ParserBuffers buffers)
    {
        buffers.Heads.Reset(encoded.Count, HeadsBias);
        Heads.MultiplyAdd(encoded, 0, buffers.Heads, 0);
        for (var i = 0; i < encoded.Count; i++)
            LeakyRectifier.Apply(buffers.Heads[i]);
    }

    /// <summary>Half of each arc score: the dependents' views through the arc matrix.</summary>
    public void PrepareArcs(ParserBuffers buffers)
    {
        buffers.Dependents.Reset(buffers.Heads.Count, ArcBias);
        Arc.MultiplyAdd(buffers.Heads, 0, buffers.Dependents, 0);
    }

    /// <summary>The score of each head of one word: column 0 is the root, column h + 1 the word at row first + h.</summary>
    public void ScoreHeads(ParserBuffers buffers, int first, int dependent, ReadOnlySpan<Upos> tags, Span<float> scores)
    {
        var view = buffers.Dependents[first + dependent];
        scores[0] = TensorPrimitives.Dot(view, RootArc) + Distance[ArcDistance.Cell(tags[dependent], Upos.None, 1)];
        for (var head = 0; head < tags.Length; head++)
        {
            scores[head + 1] = head == dependent
                ? float.NegativeInfinity
                : TensorPrimitives.Dot(view, buffers.Heads[first + head].Slice(Sizes.Arc, Sizes.Arc)) + Distance[ArcDistance.Cell(tags[dependent], tags[head], head - dependent)];
        }
    }

    /// <summary>What the relation scores need of all words, whatever their heads.</summary>
    public void PrepareRelations(ParserBuffers buffers)
    {
        var dependentColumn = 2 * Sizes.Arc;
        buffers.Bilinear.Reset(buffers.Heads.Count);
        Relation.MultiplyAdd(buffers.Heads, dependentColumn, buffers.Bilinear, 0);
        buffers.DependentRelation.Reset(buffers.Heads.Count, RelationBias);
        DependentRelation.MultiplyAdd(buffers.Heads, dependentColumn, buffers.DependentRelation, 0);
    }

    /// <summary>The view of a head as head of a relation; −1 is the root.</summary>
    public ReadOnlySpan<float> RelationHead(ParserBuffers buffers, int row) =>
        row < 0 ? RootRelation : buffers.Heads[row].Slice((2 * Sizes.Arc) + Sizes.Relation, Sizes.Relation);

    /// <summary>The score of each relation between the word at a row and its head at another, −1 for the root.</summary>
    public void ScoreRelations(ParserBuffers buffers, int dependent, int head, Span<float> scores)
    {
        var view = RelationHead(buffers, head);
        buffers.DependentRelation[dependent].CopyTo(scores);
        HeadRelation.MultiplyAdd(view, scores);
        var bilinear = buffers.Bilinear[dependent];
        for (var r = 0; r < Relations.Length; r++)
            scores[r] += TensorPrimitives.Dot(bilinear.Slice(r * Sizes.Relation, Sizes.Relation), view);
    }

    public void RunLayer(int layer, Rows x, ReadOnlySpan<int> bounds, ParserBuffers buffers, Rows y)
    {
        y.Reset(x.Count);
        for (var direction = 0; direction < 2; direction++)
        {
            var index = (2 * layer) + direction;
            Layers[index].Run(x, bounds, buffers.Gates[index], buffers.Cells[index], y, direction * Sizes.Hidden);
        }
    }

    static void AddEmbeddings(EmbeddingTable table, ReadOnlySpan<ulong> keys, Span<float> sum)
    {
        foreach (var key in keys)
        {
            var row = table.Find(key);
            if (row >= 0)
                TensorPrimitives.Add(sum, table[row], sum);
        }
    }
}
