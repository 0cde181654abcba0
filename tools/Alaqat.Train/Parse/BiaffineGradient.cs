using System.Numerics.Tensors;
using Alaqat.Language;

namespace Alaqat.Train.Parse;

/// <summary>Losses of the arcs and relations of a batch, and their gradients down to the four views of each word.</summary>
sealed class BiaffineGradient(ParserNetwork network, ParserNetwork gradient, ParserBuffers buffers)
{
    readonly ParserSizes _sizes = network.Sizes;
    readonly Rows _dDependents = new(network.Sizes.Arc);
    readonly Rows _dBilinear = new(network.Relation.Outputs);
    readonly Rows _dDependentRelation = new(network.RelationBias.Length);
    readonly Rows _dHeadRelation = new(network.RelationBias.Length);
    readonly Rows _headViews = new(network.Sizes.Relation);
    readonly Rows _dHeadViews = new(network.Sizes.Relation);
    readonly PackedMatrix _arcTranspose = new(network.Arc.Outputs, network.Arc.Inputs);
    readonly PackedMatrix _relationTranspose = new(network.Relation.Outputs, network.Relation.Inputs);
    readonly PackedMatrix _dependentTranspose = new(network.DependentRelation.Outputs, network.DependentRelation.Inputs);
    readonly PackedMatrix _headTranspose = new(network.HeadRelation.Outputs, network.HeadRelation.Inputs);

    /// <summary>Adds the gradients; the network has prepared arcs and relations of the batch.</summary>
    /// <returns>Summed loss, in nats.</returns>
    public double Run(ReadOnlySpan<TrainingSentence> batch, ReadOnlySpan<int> bounds, Rows dHeads)
    {
        var scale = 1f / bounds[^1];
        return Arcs(batch, bounds, dHeads, scale) + Relations(batch, bounds, dHeads, scale);
    }

    double Arcs(ReadOnlySpan<TrainingSentence> batch, ReadOnlySpan<int> bounds, Rows dHeads, float scale)
    {
        var loss = 0.0;
        _dDependents.Reset(bounds[^1]);
        for (var s = 0; s < batch.Length; s++)
        {
            var sentence = batch[s];
            var scores = new float[sentence.Count + 1];
            for (var d = 0; d < sentence.Count; d++)
            {
                network.ScoreHeads(buffers, bounds[s], d, sentence.Tags, scores);
                loss += SoftmaxLoss(scores, sentence.Heads[d], scale * sentence.Weight) * sentence.Weight;
                var view = buffers.Dependents[bounds[s] + d];
                var dView = _dDependents[bounds[s] + d];
                TensorPrimitives.MultiplyAdd(network.RootArc, scores[0], dView, dView);
                TensorPrimitives.MultiplyAdd(view, scores[0], gradient.Root.AsSpan(0, _sizes.Arc), gradient.Root.AsSpan(0, _sizes.Arc));
                gradient.Distance[ArcDistance.Cell(sentence.Tags[d], Upos.None, 1)] += scores[0];
                for (var h = 0; h < sentence.Count; h++)
                {
                    if (h == d)
                        continue;
                    var by = scores[h + 1];
                    var dHead = dHeads[bounds[s] + h].Slice(_sizes.Arc, _sizes.Arc);
                    TensorPrimitives.MultiplyAdd(buffers.Heads[bounds[s] + h].Slice(_sizes.Arc, _sizes.Arc), by, dView, dView);
                    TensorPrimitives.MultiplyAdd(view, by, dHead, dHead);
                    gradient.Distance[ArcDistance.Cell(sentence.Tags[d], sentence.Tags[h], h - d)] += by;
                }
            }
        }

        for (var t = 0; t < bounds[^1]; t++)
            TensorPrimitives.Add(gradient.ArcBias, _dDependents[t], gradient.ArcBias);
        PackedGradient.AddWeights(buffers.Heads, 0, _dDependents, 0, gradient.Arc);
        PackedGradient.Transpose(network.Arc, _arcTranspose);
        _arcTranspose.MultiplyAdd(_dDependents, 0, dHeads, 0);
        return loss;
    }

    double Relations(ReadOnlySpan<TrainingSentence> batch, ReadOnlySpan<int> bounds, Rows dHeads, float scale)
    {
        var loss = 0.0;
        var size = _sizes.Relation;
        var scores = new float[network.RelationBias.Length];
        foreach (var rows in (Rows[])[_dBilinear, _dDependentRelation, _dHeadRelation, _headViews, _dHeadViews])
            rows.Reset(bounds[^1]);
        for (var s = 0; s < batch.Length; s++)
        {
            for (var d = 0; d < batch[s].Count; d++)
            {
                var row = bounds[s] + d;
                var head = HeadRow(batch[s], bounds[s], d);
                var view = network.RelationHead(buffers, head);
                view.CopyTo(_headViews[row]);
                network.ScoreRelations(buffers, row, head, scores);
                loss += SoftmaxLoss(scores.AsSpan(0, network.Relations.Length), batch[s].Relations[d], scale * batch[s].Weight) * batch[s].Weight;
                scores.AsSpan(network.Relations.Length).Clear();
                scores.CopyTo(_dDependentRelation[row]);
                scores.CopyTo(_dHeadRelation[row]);
                TensorPrimitives.Add(gradient.RelationBias, scores, gradient.RelationBias);
                for (var r = 0; r < network.Relations.Length; r++)
                {
                    TensorPrimitives.Multiply(view, scores[r], _dBilinear[row].Slice(r * size, size));
                    TensorPrimitives.MultiplyAdd(buffers.Bilinear[row].Slice(r * size, size), scores[r], _dHeadViews[row], _dHeadViews[row]);
                }
            }
        }

        var dependentColumn = 2 * _sizes.Arc;
        PackedGradient.AddWeights(buffers.Heads, dependentColumn, _dBilinear, 0, gradient.Relation);
        PackedGradient.AddWeights(buffers.Heads, dependentColumn, _dDependentRelation, 0, gradient.DependentRelation);
        PackedGradient.AddWeights(_headViews, 0, _dHeadRelation, 0, gradient.HeadRelation);
        PackedGradient.Transpose(network.Relation, _relationTranspose);
        PackedGradient.Transpose(network.DependentRelation, _dependentTranspose);
        PackedGradient.Transpose(network.HeadRelation, _headTranspose);
        _relationTranspose.MultiplyAdd(_dBilinear, 0, dHeads, dependentColumn);
        _dependentTranspose.MultiplyAdd(_dDependentRelation, 0, dHeads, dependentColumn);
        _headTranspose.MultiplyAdd(_dHeadRelation, 0, _dHeadViews, 0);
        for (var s = 0; s < batch.Length; s++)
        {
            for (var d = 0; d < batch[s].Count; d++)
            {
                var head = HeadRow(batch[s], bounds[s], d);
                var target = head < 0 ? gradient.Root.AsSpan(_sizes.Arc) : dHeads[head].Slice(dependentColumn + size, size);
                TensorPrimitives.Add(target, _dHeadViews[bounds[s] + d], target);
            }
        }

        return loss;
    }

    static int HeadRow(TrainingSentence sentence, int first, int dependent) =>
        sentence.Heads[dependent] == 0 ? -1 : first + sentence.Heads[dependent] - 1;

    /// <summary>Replaces scores by the scaled gradient of the cross-entropy.</summary>
    static double SoftmaxLoss(Span<float> scores, int gold, float scale)
    {
        TensorPrimitives.Subtract(scores, TensorPrimitives.Max<float>(scores), scores);
        TensorPrimitives.SoftMax(scores, scores);
        var loss = -Math.Log(Math.Max(scores[gold], 1e-12f));
        scores[gold] -= 1;
        TensorPrimitives.Multiply(scores, scale, scores);
        return loss;
    }
}
