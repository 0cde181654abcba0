using System.Text;

namespace Alaqat.Claims;

/// <summary>
/// Folds an Arabic form so that spelling variants meet: short vowels and kashida out; alef with hamza or madda to bare alef;
/// alef maqsura to ya; ta marbuta to ha; Persian ya, kaf and gaf to their Arabic letters. Lossy, used only for look-up.
/// </summary>
public static class Folding
{
    public static string Fold(string form)
    {
        var builder = new StringBuilder(form.Length);
        foreach (var c in form)
        {
            switch (c)
            {
                case (>= '\u064B' and <= '\u0655') or '\u0670' or '\u0640':
                    break;
                case '\u0623' or '\u0625' or '\u0622' or '\u0671':
                    builder.Append('\u0627');
                    break;
                case '\u0649' or '\u06CC':
                    builder.Append('\u064A');
                    break;
                case '\u0629':
                    builder.Append('\u0647');
                    break;
                case '\u06A9':
                    builder.Append('\u0643');
                    break;
                case '\u06AF':
                    builder.Append('\u063A');
                    break;
                default:
                    builder.Append(c);
                    break;
            }
        }

        return builder.Length == form.Length && builder.Equals(form) ? form : builder.ToString();
    }
}
