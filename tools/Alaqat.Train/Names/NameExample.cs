using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>An annotated sentence: its analysis and for each unit the labels it may have (bit k for label k).</summary>
sealed record NameExample(BioText Text, TaggedSentence Sentence, NameUnit[] Units, ushort[] Allowed, Entity[] Gold);
