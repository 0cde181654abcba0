using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>The units of a sentence and for each the labels that it may have (bit k for label k).</summary>
record NameLesson(NameUnit[] Units, ushort[] Allowed);
