using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>A sentence to learn from.</summary>
/// <param name="Sentence">Its words.</param>
/// <param name="Gold">Their morphology as the treebank has it; <see cref="Upos.None"/> with UniMorph features where it has no parts of speech.</param>
/// <param name="Allowed">For each word the tags that agree with the treebank; empty where nothing is known.</param>
/// <param name="Scripts">For each word the edit script from form to lemma, or −1.</param>
sealed record TagExample(SegmentedSentence Sentence, Morphology[] Gold, int[][] Allowed, int[] Scripts);
