using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Finds the words of saying of a sentence and where what is said begins.</summary>
public sealed class VoiceWordFinder(VoiceLexicon voices)
{
    /// <summary>How far after a noun or participle of saying what is said may begin.</summary>
    const int NounReach = 10;

    public List<VoiceWord> Find(SentenceContext context)
    {
        var view = context.View;
        var found = new List<VoiceWord>();
        for (var i = 0; i < view.Count; i++)
        {
            if (voices.At(view, i) is not { } entry || !MaySay(view.Upos(i), entry.Kind))
                continue;
            var last = i + entry.Following.Length;
            var complement = VoiceComplement.Find(context, last, entry);
            if (entry.Kind != VoiceKind.Accord && view.Upos(i) != Upos.VERB && (complement < 0 || complement - i > NounReach || !VoiceComplement.IsMark(view, complement)))
                continue;
            found.Add(new VoiceWord(i, last, entry.Kind, complement));
            i = last;
        }

        return found;
    }

    static bool MaySay(Upos upos, VoiceKind kind) => kind == VoiceKind.Accord
        ? upos is Upos.NOUN or Upos.ADP or Upos.ADV or Upos.X or Upos.CCONJ or Upos.SCONJ or Upos.PART
        : upos is Upos.VERB or Upos.NOUN or Upos.ADJ or Upos.X;
}
