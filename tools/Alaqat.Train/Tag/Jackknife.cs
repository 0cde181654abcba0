using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Tags each part of a treebank with a tagger that has not seen it: for scores, and for training a parser.</summary>
static class Jackknife
{
    /// <summary>Parts are runs of neighbouring sentences, so that a document is seldom torn.</summary>
    public static void Run(Document treebank, Sentence[] morph, WordKnowledge knowledge, TagLearnerOptions learner, VerbOptions options, Action<string> report)
    {
        var folds = options.Has("jackknife") ? options.Number("jackknife", 5) : options.Number("cross", 5);
        var runs = options.Number("runs", folds);
        var sentences = treebank.Sentences;
        var tagged = new TaggedSentence?[sentences.Length];
        for (var fold = 0; fold < runs; fold++)
        {
            var (start, end) = (fold * sentences.Length / folds, (fold + 1) * sentences.Length / folds);
            // Nothing of the held-out part, not even in the other conversion of the treebank.
            var known = sentences.Select(TagData.Key).ToHashSet(StringComparer.Ordinal);
            Sentence[] train = [.. sentences[..start], .. sentences[end..], .. morph.Where(sentence => !known.Contains(TagData.Key(sentence)))];
            var tagger = TaggerTrainer.Train(train, knowledge, learner, _ => { });
            for (var i = start; i < end; i++)
                tagged[i] = tagger.Tag(TagData.Segmented(sentences[i]));
            report($"part {fold + 1} of {folds}: {TagScore.Of(sentences[start..end].Zip(tagged[start..end].Select(sentence => sentence!)))}");
        }

        var done = Enumerable.Range(0, sentences.Length).Where(i => tagged[i] is not null).ToArray();
        report($"all: {TagScore.Of(done.Select(i => (sentences[i], tagged[i]!)))}");
        if (!options.Has("out"))
            return;
        using var writer = File.CreateText(options.Text("out"));
        foreach (var i in done)
            TaggedConllu.Write(writer, treebank, sentences[i], tagged[i]!);
    }
}
