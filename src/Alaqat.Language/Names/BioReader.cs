using System.Globalization;

namespace Alaqat.Language;

/// <summary>
/// Reads name annotation in BIO form, one token a line: the form, white space, one or more tags
/// (<c>O</c>, <c>B-PERS</c>, <c>I-OCC B-ORG</c> where names nest, the outer one first).
/// A sentence ends at a blank line or after a full stop. A line <c>$#$ O</c> (Wojood) is a mark, not a token.
/// A form may hold spaces (ANERCorp); a line without a form is skipped, since it has no text.
/// </summary>
public static class BioReader
{
    const string Mark = "$#$";

    /// <exception cref="FormatException">A line has no tag; the message names the file and the line.</exception>
    public static List<BioSentence> Read(TextReader reader, string name = "BIO")
    {
        var sentences = new List<BioSentence>();
        var builder = new BioSentenceBuilder();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                builder.Flush(sentences);
                continue;
            }

            var (form, tags) = Split(line, name, number);
            if (form.Length == 0 || form == Mark)
                continue;
            // A full stop ends a sentence, unless a name runs on ("أ . ف . ب").
            if (builder.EndsWithFullStop && !tags.Exists(tag => tag[0] == 'I'))
                builder.Flush(sentences);
            builder.Add(form, tags, number);
        }

        builder.Flush(sentences);
        return sentences;
    }

    static (string Form, List<string> Tags) Split(string line, string name, int number)
    {
        var tags = new List<string>();
        var end = line.Length;
        while (true)
        {
            while (end > 0 && char.IsWhiteSpace(line[end - 1]))
                end--;
            var start = end;
            while (start > 0 && !char.IsWhiteSpace(line[start - 1]))
                start--;
            // The first column is always the form, even where it reads "O".
            if (start == end || (start == 0 && tags.Count > 0) || !IsTag(line.AsSpan(start, end - start)))
                break;
            tags.Insert(0, line[start..end]);
            end = start;
        }

        if (tags.Count == 0)
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{name}:{number}: expected a token and its tag (O, B-TYPE, I-TYPE), found '{line}'"));
        return (line[..end].Trim(), tags);
    }

    static bool IsTag(ReadOnlySpan<char> cell)
    {
        if (cell is "O")
            return true;
        if (cell.Length < 3 || cell[0] is not ('B' or 'I') || cell[1] != '-')
            return false;
        foreach (var c in cell[2..])
        {
            if (!char.IsAsciiLetter(c) && c is not ('_' or '-' or '*'))
                return false;
        }

        return true;
    }
}
