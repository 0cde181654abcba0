using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>
/// Trains the argument model. Several mentions of one actor may give the same gold claim; which of them is meant is latent,
/// so each epoch takes the likeliest as the positive one and leaves the others out (latent-variable training after
/// Yu and Joachims 2009, here for a logistic loss).
/// </summary>
sealed class TripleTrainer(FeatureIndex index, ClaimTrainingOptions options)
{
    public FtrlModel Train(IReadOnlyList<TriggerInstance> instances)
    {
        var model = new FtrlModel(index.Count, options.Alpha, options.L1, options.L2);
        var random = new Random(options.Seed);
        var order = Enumerable.Range(0, instances.Count).ToArray();
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
                Learn(model, instances[i], epoch);
        }

        return model;
    }

    static void Learn(FtrlModel model, TriggerInstance instance, int epoch)
    {
        var own = model.Sum(instance.Own) + model.Bias;
        var sources = Array.ConvertAll(instance.Sources, s => model.Sum(s));
        var targets = Array.ConvertAll(instance.Targets, t => model.Sum(t));
        var best = new Dictionary<int, (double Score, int Triple)>();
        var gradients = new double[instance.Triples.Length];
        for (var i = 0; i < instance.Triples.Length; i++)
        {
            var triple = instance.Triples[i];
            var score = own + sources[triple.Source] + targets[triple.Target] + model.Sum(triple.Pair);
            if (triple.Gold == -1)
            {
                gradients[i] = LinearModel.Probability(score);
            }
            else if (triple.Gold >= 0)
            {
                var rank = epoch == 0 ? -Length(instance, triple) : score;
                if (!best.TryGetValue(triple.Gold, out var other) || rank > other.Score)
                    best[triple.Gold] = (rank, i);
                gradients[i] = LinearModel.Probability(score) - 1;
            }
        }

        var bySource = new double[sources.Length];
        var byTarget = new double[targets.Length];
        var total = 0.0;
        for (var i = 0; i < instance.Triples.Length; i++)
        {
            var triple = instance.Triples[i];
            if (triple.Gold == -2 || (triple.Gold >= 0 && best[triple.Gold].Triple != i) || Math.Abs(gradients[i]) < 1e-4)
                continue;
            model.Update(triple.Pair, gradients[i]);
            bySource[triple.Source] += gradients[i];
            byTarget[triple.Target] += gradients[i];
            total += gradients[i];
        }

        for (var c = 0; c < sources.Length; c++)
        {
            if (bySource[c] != 0)
                model.Update(instance.Sources[c], bySource[c]);
            if (byTarget[c] != 0)
                model.Update(instance.Targets[c], byTarget[c]);
        }

        if (total != 0)
        {
            model.Update(instance.Own, total);
            model.UpdateBias(total);
        }
    }

    static double Length(TriggerInstance instance, TripleInstance triple)
    {
        double Cost(int c) => Math.Abs(instance.Places[c].Distance) + (instance.Candidates[c].Kind is MentionKind.Pronoun or MentionKind.DroppedSubject ? 4 : 0) + (2 * instance.Candidates[c].Rank);
        return Cost(triple.Source) + Cost(triple.Target);
    }
}
