using System.Numerics.Tensors;
using Alaqat.Language;

namespace Alaqat.Train.Parse;

/// <summary>
/// Learns the weights of a <see cref="ParserNetwork"/>: cross-entropy of the right head and of the right relation of
/// each word, with dropout, by Adam.
/// </summary>
sealed class ParserTrainer
{
    readonly ParserNetwork _network;
    readonly ParserNetwork _gradient;
    readonly ParserTrainerOptions _options;
    readonly Random _random;
    readonly ParserBuffers _buffers;
    readonly Adam[] _dense;
    readonly Adam _lexical;
    readonly Adam _grammatical;
    readonly LstmGradient[] _layers;
    readonly Dropout[] _dropouts;
    readonly BiaffineGradient _biaffine;
    readonly PackedMatrix _headsTranspose;
    readonly Rows _firstDropped;
    readonly Rows _secondDropped;
    readonly Rows _dInput;
    readonly Rows _dFirst;
    readonly Rows _dSecond;
    readonly Rows _dHeads;
    readonly List<(int Row, int Word)> _lexicalUses = [];
    readonly List<(int Row, int Word)> _grammaticalUses = [];

    public ParserTrainer(ParserNetwork network, ParserTrainerOptions options, Random random)
    {
        var sizes = network.Sizes;
        (_network, _options, _random) = (network, options, random);
        _gradient = new ParserNetwork(sizes, network.Relations, [], [], []);
        _buffers = new ParserBuffers(network);
        _dense = [.. network.Dense.Zip(_gradient.Dense, (weights, gradient) => new Adam(weights, gradient))];
        _lexical = new Adam(network.Lexical.Values, new float[network.Lexical.Values.Length], sizes.Lexical);
        _grammatical = new Adam(network.Grammatical.Values, new float[network.Grammatical.Values.Length], sizes.Grammatical);
        _layers = [.. network.Layers.Select(layer => new LstmGradient(layer))];
        _dropouts = [.. ((int[])[sizes.Input, 2 * sizes.Hidden, 2 * sizes.Hidden, sizes.Heads]).Select(width => new Dropout(width, options.Dropout))];
        _biaffine = new BiaffineGradient(network, _gradient, _buffers);
        _headsTranspose = new PackedMatrix(sizes.Heads, 2 * sizes.Hidden);
        (_firstDropped, _secondDropped) = (new Rows(2 * sizes.Hidden), new Rows(2 * sizes.Hidden));
        (_dInput, _dFirst) = (new Rows(sizes.Input), new Rows(2 * sizes.Hidden));
        (_dSecond, _dHeads) = (new Rows(2 * sizes.Hidden), new Rows(sizes.Heads));
    }

    /// <summary>One step over a batch.</summary>
    /// <returns>Summed loss of its words before the step, in nats.</returns>
    public double Step(ReadOnlySpan<TrainingSentence> batch, float rate)
    {
        var loss = Gradient(batch);
        Adam[] all = [.. _dense, _lexical, _grammatical];
        var norm = Math.Sqrt(all.Sum(adam => adam.SquaredNorm()));
        var scale = norm > _options.LargestNorm ? (float)(_options.LargestNorm / norm) : 1;
        foreach (var adam in all)
            adam.Step(rate, scale);
        return loss;
    }

    /// <summary>Forward and backward pass; leaves the gradients, divided by the number of words, where <see cref="Step"/> finds them.</summary>
    internal double Gradient(ReadOnlySpan<TrainingSentence> batch)
    {
        var bounds = new int[batch.Length + 1];
        for (var s = 0; s < batch.Length; s++)
            bounds[s + 1] = bounds[s] + batch[s].Count;
        foreach (var dropout in _dropouts)
            dropout.Draw(batch.Length, _random);
        Forward(batch, bounds);
        _dHeads.Reset(bounds[^1]);
        var loss = _biaffine.Run(batch, bounds, _dHeads);
        Backward(bounds);
        return loss;
    }

    /// <summary>Gradients in the order of <see cref="ParserNetwork.Dense"/>.</summary>
    internal IEnumerable<float[]> DenseGradients => _gradient.Dense;

    void Forward(ReadOnlySpan<TrainingSentence> batch, int[] bounds)
    {
        Embed(batch, bounds);
        _dropouts[0].Apply(_buffers.Input, bounds);
        _network.RunLayer(0, _buffers.Input, bounds, _buffers, _buffers.First);
        CopyDropped(_buffers.First, _firstDropped, _dropouts[1], bounds);
        _network.RunLayer(1, _firstDropped, bounds, _buffers, _buffers.Second);
        CopyDropped(_buffers.Second, _secondDropped, _dropouts[2], bounds);
        _network.View(_secondDropped, _buffers);
        _dropouts[3].Apply(_buffers.Heads, bounds);
        _network.PrepareArcs(_buffers);
        _network.PrepareRelations(_buffers);
    }

    static void CopyDropped(Rows source, Rows target, Dropout dropout, int[] bounds)
    {
        target.Reset(source.Count);
        for (var t = 0; t < source.Count; t++)
            source[t].CopyTo(target[t]);
        dropout.Apply(target, bounds);
    }

    void Embed(ReadOnlySpan<TrainingSentence> batch, int[] bounds)
    {
        _lexicalUses.Clear();
        _grammaticalUses.Clear();
        _buffers.Input.Reset(bounds[^1]);
        _buffers.Vector.Reset(bounds[^1]);
        var lexical = _network.Sizes.Lexical;
        for (var s = 0; s < batch.Length; s++)
        {
            for (var i = 0; i < batch[s].Count; i++)
            {
                var word = bounds[s] + i;
                var row = _buffers.Input[word];
                var rows = batch[s].Lexical[i];
                for (var k = 0; k < rows.Length; k++)
                {
                    if (rows[k] >= 0 && (k >= 2 || _random.NextSingle() >= _options.LexicalDropout))
                        Use(_network.Lexical, rows[k], row[..lexical], _lexicalUses, word);
                }

                foreach (var feature in batch[s].Grammatical[i])
                {
                    if (_random.NextSingle() >= _options.GrammaticalDropout)
                        Use(_network.Grammatical, feature, row[lexical..], _grammaticalUses, word);
                }

                if (batch[s].Vectors[i] >= 0)
                    _network.Vectors[batch[s].Vectors[i]].CopyTo(_buffers.Vector[word]);
            }
        }

        _network.Projection.MultiplyAdd(_buffers.Vector, 0, _buffers.Input, 0);
    }

    static void Use(EmbeddingTable table, int row, Span<float> sum, List<(int Row, int Word)> uses, int word)
    {
        TensorPrimitives.Add(sum, table[row], sum);
        uses.Add((row, word));
    }

    void Backward(int[] bounds)
    {
        // Through the rectifier: the sign of what came out of it, dropped or not, tells its slope.
        _dropouts[3].Apply(_dHeads, bounds);
        for (var t = 0; t < _dHeads.Count; t++)
        {
            var d = _dHeads[t];
            var y = _buffers.Heads[t];
            for (var j = 0; j < d.Length; j++)
                d[j] *= y[j] > 0 ? 1 : LeakyRectifier.Slope;
            TensorPrimitives.Add(_gradient.HeadsBias, d, _gradient.HeadsBias);
        }

        PackedGradient.AddWeights(_secondDropped, 0, _dHeads, 0, _gradient.Heads);
        PackedGradient.Transpose(_network.Heads, _headsTranspose);
        _dSecond.Reset(bounds[^1]);
        _headsTranspose.MultiplyAdd(_dHeads, 0, _dSecond, 0);
        _dropouts[2].Apply(_dSecond, bounds);
        BackwardLayer(1, _firstDropped, _buffers.Second, _dSecond, _dFirst, bounds);
        _dropouts[1].Apply(_dFirst, bounds);
        BackwardLayer(0, _buffers.Input, _buffers.First, _dFirst, _dInput, bounds);
        _dropouts[0].Apply(_dInput, bounds);
        PackedGradient.AddWeights(_buffers.Vector, 0, _dInput, 0, _gradient.Projection);
        var lexical = _network.Sizes.Lexical;
        foreach (var (row, word) in _lexicalUses)
            AddTo(_lexical.Touch(row), _dInput[word][..lexical]);
        foreach (var (row, word) in _grammaticalUses)
            AddTo(_grammatical.Touch(row), _dInput[word][lexical..]);
    }

    static void AddTo(Span<float> sum, ReadOnlySpan<float> values) => TensorPrimitives.Add(sum, values, sum);

    void BackwardLayer(int layer, Rows x, Rows y, Rows dy, Rows dx, int[] bounds)
    {
        dx.Reset(bounds[^1]);
        for (var direction = 0; direction < 2; direction++)
        {
            var index = (2 * layer) + direction;
            _layers[index].Run(x, bounds, _buffers.Gates[index], _buffers.Cells[index], y, direction * _network.Sizes.Hidden, dy, dx, _gradient.Layers[index]);
        }
    }
}
