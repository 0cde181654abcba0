using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>A way in which texts spell otherwise than the treebank, to train on and to measure robustness.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Change">Changes one word.</param>
/// <param name="InForms">Whether the forms of clitics and stems keep the spelling (ha for ta marbuta) or not (kashida).</param>
sealed record Respelling(string Name, Func<string, string> Change, bool InForms)
{
    const char TaMarbuta = '\u0629';
    const char Fatha = '\u064E';

    public static Respelling Ha { get; } = new("ha for ta marbuta", static word => word.EndsWith(TaMarbuta) ? word[..^1] + '\u0647' : word, InForms: true);

    public static IReadOnlyList<Respelling> All { get; } =
    [
        Ha,
        new("no hamza on alef", static word => word.Replace('\u0623', '\u0627').Replace('\u0625', '\u0627').Replace('\u0622', '\u0627'), InForms: true),
        new("ya for alef maqsura", static word => word.Replace('\u0649', '\u064A'), InForms: true),
        new("alef maqsura for ya", static word => word.EndsWith('\u064A') ? word[..^1] + '\u0649' : word, InForms: false),
        new("no hamza on waw and ya", static word => word.Replace('\u0624', '\u0648').Replace('\u0626', '\u064A'), InForms: true),
        new("kashida", static word => Inserted(word, Characters.Kashida), InForms: false),
        new("diacritics", static word => Inserted(word, Fatha), InForms: false),
        new("zero-width non-joiners", static word => Inserted(word, Characters.ZeroWidthNonJoiner), InForms: false),
        new("Persian letters", static word => word.Replace('\u064A', '\u06CC').Replace('\u0643', '\u06A9'), InForms: false),
    ];

    /// <summary>The document with every word respelled, offsets new, clitics as they were.</summary>
    public Document Of(Document document)
    {
        var text = new System.Text.StringBuilder();
        var sentences = Array.ConvertAll(document.Sentences, sentence => Of(document.Text, sentence, text));
        return new Document(text.ToString(), sentences);
    }

    Sentence Of(string source, Sentence sentence, System.Text.StringBuilder text)
    {
        var tokens = new Token[sentence.Tokens.Length];
        var words = new Word[sentence.Words.Length];
        var start = text.Length;
        for (var t = 0; t < tokens.Length; t++)
        {
            var token = sentence.Tokens[t];
            var surface = Change(token.Span.Of(source));
            var span = new TextSpan(text.Length, text.Length + surface.Length);
            text.Append(surface).Append(token.SpaceAfter && t < tokens.Length - 1 ? " " : "");
            tokens[t] = token with { Span = span };
            for (var w = token.FirstWord; w < token.FirstWord + token.WordCount; w++)
            {
                var last = w == token.FirstWord + token.WordCount - 1;
                words[w] = sentence.Words[w] with { Span = span, Form = token.WordCount == 1 ? surface : Form(sentence.Words[w].Form, last) };
            }
        }

        var end = text.Length;
        text.Append('\n');
        return new Sentence(new TextSpan(start, end), tokens, words, sentence.Entities);
    }

    /// <summary>The ta marbuta of a stem before a pronoun is restored, not read, so it stays.</summary>
    string Form(string form, bool last) => InForms && (last || !form.EndsWith(TaMarbuta)) ? Change(form) : form;

    static string Inserted(string word, char mark) =>
        word.Length > 2 && Characters.KindOf(word[0]) == CharacterKind.Arabic ? $"{word[..1]}{mark}{word[1..^1]}{mark}{word[^1]}" : word;
}
