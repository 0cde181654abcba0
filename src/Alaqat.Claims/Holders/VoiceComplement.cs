using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Finds where what is said begins: أن, a colon, a quotation mark, or the noun that the word of saying governs.</summary>
static class VoiceComplement
{
    const int Reach = 25;
    const string Object = "obj";

    /// <returns>The word before what is said or its first word, or −1.</returns>
    public static int Find(SentenceContext context, int word, VoiceEntry entry)
    {
        var view = context.View;
        for (var j = word + 1; j < view.Count && j <= word + Reach; j++)
        {
            if (IsMark(view, j))
                return j;
        }

        return Governed(context, word, entry);
    }

    /// <summary>Whether a word only introduces what is said: أن, إن, a colon, an opening quotation mark.</summary>
    public static bool IsMark(SentenceView view, int word) =>
        view.Forms[word] is "\u0627\u0646" or "\u0627\u0646\u0647" or ":" or "\"" or "\u00AB" or "\u201C"; // an/in, quotation marks

    /// <summary>نفى تسليح الجماعة, اتهم روسيا بقصف المدينة: the object or prepositional noun, where the entry takes one and it names no actor.</summary>
    static int Governed(SentenceContext context, int word, VoiceEntry entry)
    {
        var view = context.View;
        foreach (var dependent in view.Sentence.DependentsOf(word))
        {
            if (dependent <= word || view.Upos(dependent) != Upos.NOUN || context.Mentions.Exists(m => m.First <= dependent && dependent < m.End && m.Kind != MentionKind.Adjective))
                continue;
            var slot = view.Upos(dependent - 1) == Upos.ADP ? view.Forms[dependent - 1] : TreePath.Coarse(view.Sentence.Words[dependent].Relation);
            if (entry.Complements.Contains(slot, StringComparer.Ordinal) && slot is Object or "\u0628" or "\u0639\u0644\u064A" or "\u0627\u0644\u064A") // bi, ala, ila
                return dependent - 1;
        }

        return -1;
    }
}
