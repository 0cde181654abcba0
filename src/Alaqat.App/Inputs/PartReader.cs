namespace Alaqat.App;

/// <summary>The bytes of one input to articles: containers are opened, one in another, and texts are decoded and read by their form.</summary>
sealed class PartReader(InputLimits limits, UnpackBudget budget)
{
    const string Empty = "empty; nothing to read";
    const int Peeked = 64 * 1024;

    /// <param name="kind">What the bytes are, or what the texts in their containers are.</param>
    /// <param name="depth">How many containers they stand in.</param>
    public IEnumerable<InputItem> Read(InputPart part, InputKind kind, int depth) => GuardedItems.Of(part.Place, () => Items(part, kind, depth));

    IEnumerable<InputItem> Items(InputPart part, InputKind kind, int depth)
    {
        if (part.Problem is { } problem)
            return [InputItem.Bad(part.Place, problem)];
        var stream = new PeekedStream(part.Content);
        var head = stream.Peek(Peeked).ToArray();
        if (head.Length == 0)
            return [InputItem.Bad(part.Place, Empty)];
        if (Container(head, kind) is { } container)
            return depth < limits.Depth ? Parts(container, part.Place, stream, kind, depth) : [InputItem.Bad(part.Place, limits.TooDeep)];
        return Articles(part, stream, head, kind);
    }

    IContainer? Container(byte[] head, InputKind kind) => ContainerSniffer.Kind(head, kind) switch
    {
        ContainerKind.Gzip => new GzipContainer(budget),
        ContainerKind.Zip => new ZipContainer(limits, budget),
        ContainerKind.Tar => new TarContainer(budget),
        ContainerKind.Warc => new WarcContainer(budget),
        _ => null,
    };

    IEnumerable<InputItem> Parts(IContainer container, string place, PeekedStream stream, InputKind kind, int depth)
    {
        // A name given for the container says nothing about what it holds.
        var within = kind is InputKind.Zip or InputKind.Tar or InputKind.Warc && container is not GzipContainer ? InputKind.Auto : kind;
        foreach (var part in container.Parts(place, stream))
        {
            using (part.Content)
            {
                foreach (var item in Read(part, within, depth + 1))
                    yield return item;
            }

            if (budget.IsSpent)
                yield break;
        }
    }

    IEnumerable<InputItem> Articles(InputPart part, PeekedStream stream, byte[] head, InputKind kind)
    {
        if (EncodingDetector.Detect(head) is not { } encoding)
        {
            yield return InputItem.Bad(part.Place, "binary, no text; convert it to plain text, HTML or JSON Lines first");
            yield break;
        }

        var start = encoding.GetString(head).TrimStart('\uFEFF');
        var form = kind == InputKind.Auto ? ContentSniffer.Kind(start) : kind;
        if (form is InputKind.Html or InputKind.Feed || part.Charset is not null)
            encoding = DeclaredCharset.Of(start, head, part.Charset) ?? encoding;
        var any = false;
        foreach (var item in Format(form).Read(new InputText(part.Place, new StreamReader(stream, encoding), limits, part.Url)))
        {
            any = true;
            yield return part.Url is { } url && item.Article is { Url: null } article ? item with { Article = article with { Url = url } } : item;
        }

        if (!any)
            yield return InputItem.Bad(part.Place, Empty);
    }

    static IArticleFormat Format(InputKind form) => form switch
    {
        InputKind.Html => new HtmlFormat(),
        InputKind.Jsonl => new JsonLinesFormat(),
        InputKind.Blocks => new BlocksFormat(),
        InputKind.Csv => new TableFormat(),
        InputKind.Feed => new FeedFormat(),
        _ => new TextFormat(),
    };
}
