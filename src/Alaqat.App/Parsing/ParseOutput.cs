using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Alaqat.Language;

namespace Alaqat.App;

/// <summary>Analysed sentences as CoNLL-U, as JSON Lines (one sentence a line) or as a table for people.</summary>
static class ParseOutput
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="output">Receives the bytes.</param>
    /// <param name="format">The form.</param>
    /// <param name="input">Which stretch of which input.</param>
    /// <param name="document">Its sentences, analysed.</param>
    /// <param name="engine">Version of what analysed them; tables do without.</param>
    public static void Write(IBufferWriter<byte> output, OutputFormat format, ParseInput input, Document document, string engine)
    {
        if (format == OutputFormat.Json)
            WriteJson(output, input.Doc, document, engine);
        else
            Encoding.UTF8.GetBytes(format == OutputFormat.Conllu ? Conllu(input, document, engine) : Table(document), output);
    }

    static string Conllu(ParseInput input, Document document, string engine)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        if (input.Before == 0)
            writer.Write($"# newdoc id = {input.Doc}\n# analysed_by = alaqat, engine {engine}\n");
        for (var i = 0; i < document.Sentences.Length; i++)
            ConlluWriter.Write(writer, document.Text, document.Sentences[i], input.Before + i + 1);
        return writer.ToString();
    }

    static void WriteJson(IBufferWriter<byte> output, string doc, Document document, string engine)
    {
        using var json = new Utf8JsonWriter(output, Options);
        foreach (var sentence in document.Sentences)
        {
            json.WriteStartObject();
            json.WriteString("doc"u8, doc);
            json.WriteNumber("start"u8, sentence.Span.Start);
            json.WriteNumber("end"u8, sentence.Span.End);
            json.WriteString("text"u8, sentence.Span.Of(document.Text));
            json.WriteStartArray("words"u8);
            foreach (var word in sentence.Words)
                WriteJson(json, word);
            json.WriteEndArray();
            json.WriteStartArray("entities"u8);
            foreach (var entity in sentence.Entities)
                WriteJson(json, entity, sentence, document.Text);
            json.WriteEndArray();
            json.WriteString("engine"u8, engine);
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            output.Write("\n"u8);
        }
    }

    static void WriteJson(Utf8JsonWriter json, Word word)
    {
        json.WriteStartObject();
        json.WriteNumber("id"u8, word.Index + 1);
        json.WriteNumber("start"u8, word.Span.Start);
        json.WriteNumber("end"u8, word.Span.End);
        json.WriteString("form"u8, word.Form);
        json.WriteString("lemma"u8, word.Lemma);
        json.WriteString("upos"u8, word.Upos.ToString());
        json.WriteString("features"u8, word.Morphology.Features);
        json.WriteNumber("head"u8, word.Head + 1);
        json.WriteString("relation"u8, word.Relation);
        json.WriteEndObject();
    }

    static void WriteJson(Utf8JsonWriter json, Entity entity, Sentence sentence, string text)
    {
        var span = sentence.Words[entity.FirstWord].Span.Cover(sentence.Words[entity.EndWord - 1].Span);
        json.WriteStartObject();
        json.WriteString("kind"u8, entity.Kind.ToString().ToLowerInvariant());
        json.WriteString("text"u8, span.Of(text));
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("end"u8, span.End);
        json.WriteEndObject();
    }

    /// <summary>Numbers and labels to the left, Arabic isolated at the end of the line, where its width moves nothing.</summary>
    static string Table(Document document)
    {
        var output = new StringBuilder();
        foreach (var sentence in document.Sentences)
        {
            output.Append(BidiText.Isolate(sentence.Span.Of(document.Text))).Append('\n');
            foreach (var word in sentence.Words)
            {
                output.Append(CultureInfo.InvariantCulture, $"  {word.Index + 1,3} {word.Head + 1,3} {word.Relation,-12} {word.Upos,-6} {word.Morphology.Features,-40}  ")
                    .Append(BidiText.Isolate(word.Form)).Append("  ").Append(BidiText.Isolate(word.Lemma)).Append('\n');
            }

            output.Append('\n');
        }

        return output.ToString();
    }
}
