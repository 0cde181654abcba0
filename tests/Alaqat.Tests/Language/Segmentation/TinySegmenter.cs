using Alaqat.Language;
using Alaqat.Train;

namespace Alaqat.Tests;

/// <summary>A segmenter that learnt from a handful of sentences written for the tests.</summary>
static class TinySegmenter
{
    /// <summary>Surface and words of tokens, so that a pattern is seen several times with different stems.</summary>
    static readonly string[] Lessons =
    [
        "زار الرئيس المدينة", "والوفد=و+الوفد غادر المدينة", "والرئيس=و+الرئيس زار المدينة", "والمدينة=و+المدينة بعيدة",
        "للحكومة=ل+الحكومة رأي", "للرئيس=ل+الرئيس رأي", "للوفد=ل+الوفد رأي", "للمدينة=ل+المدينة وزير",
        "مدرسته=مدرسة+ه بعيدة", "زيارته=زيارة+ه قصيرة", "حكومته=حكومة+ه جديدة", "مدينته=مدينة+ه بعيدة",
        "زيارتها=زيارة+ها قصيرة", "حكومتها=حكومة+ها جديدة", "سيزور=س+يزور الوفد", "سيغادر=س+يغادر الوزير", "وسيزور=و+س+يزور الوزير",
        "بالمدينة=ب+المدينة مدرسة", "بالوفد=ب+الوفد وزير", "وزير غادر", "وصل الوفد", "بعيدة مدرسة", "سلام بعيد", "له=ل+ه رأي", "فيه=في+ه رأي",
    ];

    public static WordSegmenter Instance { get; } = Train();

    public static LanguageEngine Engine { get; } = new(Instance);

    /// <summary>The same model, written and read again.</summary>
    public static byte[] Bytes()
    {
        using var stream = new MemoryStream();
        Model().Write(stream);
        return stream.ToArray();
    }

    static WordSegmenter Train() => new(Model());

    static SegmenterModel Model()
    {
        using var reader = new StringReader(string.Concat(Lessons.Select(Block)));
        var options = new SegmentOptions { Size = 1 << 14, Epochs = 20, Dropout = 0.5f };
        return SegmentTrainer.Train(ConlluReader.Read(reader), WordTable.Empty, WordTable.Empty, options, static _ => { });
    }

    static string Block(string lesson)
    {
        var rows = new System.Text.StringBuilder();
        var next = 1;
        foreach (var token in lesson.Split(' '))
        {
            var parts = token.Split('=');
            var words = parts[^1].Split('+');
            if (words.Length > 1)
                rows.Append(FormattableString.Invariant($"{next}-{next + words.Length - 1}\t{parts[0]}\t_\t_\t_\t_\t_\t_\t_\t_\n"));
            foreach (var word in words)
                rows.Append(FormattableString.Invariant($"{next++}\t{word}\t_\tX\t_\t_\t0\tdep\t_\t_\n"));
        }

        return rows.Append('\n').ToString();
    }
}
