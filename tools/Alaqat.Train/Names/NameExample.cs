using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>An annotated sentence: its text and analysis, what there is to learn, and the names it has.</summary>
sealed record NameExample(BioText Text, TaggedSentence Sentence, NameUnit[] Units, ushort[] Allowed, Entity[] Gold) : NameLesson(Units, Allowed);
