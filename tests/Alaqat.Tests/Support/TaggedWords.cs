using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Tests;

/// <summary>Sentences whose words carry a tag, without a language engine: <c>form/UPOS</c> between blanks, a segment of the word before with +.</summary>
static class TaggedWords
{
    public static SentenceView View(string words, int index = 0, params Entity[] entities)
    {
        var token = -1;
        var list = new List<Word>();
        foreach (var part in words.Split(' '))
        {
            var cells = part.Split('/');
            token += cells[0].StartsWith('+') ? 0 : 1;
            var form = cells[0].TrimStart('+');
            list.Add(new Word(list.Count, default, form, token, new Morphology(Enum.Parse<Upos>(cells[1]), "_", form), new Arc(-1, "dep")));
        }

        return new SentenceView(index, new Sentence(default, [], [.. list], entities), "");
    }
}
