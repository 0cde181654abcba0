using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>
/// Trains the choice of holders. A choice looks at the holder before it, which in reading is the model's own choice and may
/// be wrong; so a first round learns with the gold's holder before, and a second one with what models of the first round,
/// each on texts that it has not seen, chose there (against exposure bias: Bengio et al. 2015, "Scheduled sampling").
/// </summary>
/// <param name="goldCopies">How often a text of the gold counts.</param>
sealed class HolderTask(int goldCopies)
{
    const int Halves = 2;

    readonly List<(GoldUnit Unit, int Fold, List<HolderStep> Steps)> _texts = [];
    ChoiceTask? _task;

    /// <param name="unit">The text and its gold.</param>
    /// <param name="fold">Its fold in cross-validation; −1 to learn from it only.</param>
    /// <param name="steps">Its claims in the order of reading.</param>
    public void Add(GoldUnit unit, int fold, List<HolderStep> steps) => _texts.Add((unit, fold, steps));

    /// <summary>Trains on all texts but those of a fold; null leaves none out.</summary>
    public LinearModel Train(FollowUpSettings settings, int seed, int? without) => (_task ?? throw new InvalidOperationException("prepare first")).Train(settings, seed, without);

    /// <summary>The first round.</summary>
    public void Prepare(FollowUpSettings settings, int seed)
    {
        var first = new ChoiceTask();
        for (var i = 0; i < _texts.Count; i++)
            Add(first, i, i % Halves, (step, _) => HolderBefore.Of(step.Gold, step.Context.View.Index));
        var choosers = new HolderChooser[Halves];
        Parallel.For(0, Halves, half => choosers[half] = new HolderChooser(first.Train(settings, seed, half)));
        _task = new ChoiceTask();
        for (var i = 0; i < _texts.Count; i++)
        {
            var chooser = choosers[i % Halves];
            Add(_task, i, _texts[i].Fold, (step, before) => HolderBefore.Of(chooser.Choose(step.Context, step.Voices, step.Claim, before), step.Context.View.Index));
        }
    }

    void Add(ChoiceTask task, int text, int fold, Func<HolderStep, HolderBefore, HolderBefore> next)
    {
        var (unit, _, steps) = _texts[text];
        var before = HolderBefore.None;
        foreach (var step in steps)
        {
            for (var copy = 0; copy < (unit.Extra ? 1 : goldCopies); copy++)
                Add(task, unit, step, before, fold);
            before = next(step, before);
        }
    }

    static void Add(ChoiceTask task, GoldUnit unit, HolderStep step, HolderBefore before, int fold)
    {
        var options = new List<(FeatureVector Features, bool Right)>();
        var author = new FeatureVector();
        HolderFeatures.AddAuthor(author, step.Context, step.Voices, step.Claim, before);
        AnnotationSet.Add(author, unit);
        options.Add((author, step.Gold.Length == 0));
        foreach (var voice in step.Voices.All)
        {
            var features = new FeatureVector();
            HolderFeatures.Add(features, step.Context, step.Voices, step.Claim, voice, before);
            options.Add((features, step.Gold.Length > 0 && voice.Speaker.Select(s => s.Id).SequenceEqual(step.Gold, StringComparer.Ordinal)));
        }

        // Where no candidate reaches the gold holder there is nothing to learn of whom to choose.
        if (options.Exists(o => o.Right))
            task.Add(options, fold);
    }
}
