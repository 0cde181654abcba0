using System.Buffers;
using Alaqat.Claims;
using Microsoft.AspNetCore.Http;

namespace Alaqat.App.Web;

/// <summary>Requests for the reading page.</summary>
static class ReadDoor
{
    public static async Task Show(Site site, HttpContext context)
    {
        var page = site.Page(context);
        if (Samples.Find(context.Request.Query["sample"]) is { } sample)
        {
            await Show(site, context, page, new ReadRequest(sample.Text) { Title = sample.Title, Outlet = sample.Outlet });
            return;
        }

        await Answer.Page(context, ReadPage.Empty(page, site.Forms.Issue(context)));
    }

    public static async Task Read(Site site, HttpContext context)
    {
        var page = site.Page(context);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (!site.Forms.Accepts(context.Request, form[FormGuard.Field]))
        {
            await Problem.Answer(site, context, StatusCodes.Status403Forbidden, "the form is too old or comes from elsewhere; load the page again");
            return;
        }

        // Browsers write line ends of a form as CR LF whatever was pasted.
        var text = form["text"].ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
        var request = new ReadRequest(text)
        {
            Title = Given(form["title"]) ?? PlainTextArticle.Of(text).Title,
            Outlet = Given(form["outlet"]) ?? PlainTextArticle.Of(text).Source,
            Date = TextDates.Parse(form["date"]),
        };
        if (Refusal(page, request) is { } problem)
        {
            await Answer.Page(context, ReadPage.Empty(page, site.Forms.Issue(context), problem, request), StatusCodes.Status422UnprocessableEntity);
            return;
        }

        if (form["format"] == "jsonl")
            await Save(context, await site.Reading.Read(request.Article, context.RequestAborted), "application/x-ndjson", "claims.jsonl", (output, coded) => JsonLinesOutput.Write(output, "text", coded, coded.Claims, site.Version.Value));
        else if (form["format"] == "csv")
            await Save(context, await site.Reading.Read(request.Article, context.RequestAborted), "text/csv; charset=utf-8", "claims.csv", ClaimCsv.Write);
        else if (form["format"] == "svg")
            await Draw(context, page, await site.Reading.Read(request.Article, context.RequestAborted));
        else
            await Show(site, context, page, request);
    }

    static Task Draw(HttpContext context, PageContext page, CodedArticle coded)
    {
        Answer.SaveAs(context, "text.svg");
        var claims = coded.Claims.Select((claim, i) => ClaimView.Of(i + 1, coded.Article.Text, claim)).ToArray();
        return Answer.Bytes(context, System.Text.Encoding.UTF8.GetBytes(ArcStrip.Of(page, page["read.arcs"], claims).ToString()), "image/svg+xml");
    }

    static async Task Show(Site site, HttpContext context, PageContext page, ReadRequest request)
    {
        var coded = await site.Reading.Read(request.Article, context.RequestAborted);
        await Answer.Page(context, ReadPage.Of(page, site.Forms.Issue(context), request, coded));
    }

    static Task Save(HttpContext context, CodedArticle coded, string type, string name, Action<IBufferWriter<byte>, CodedArticle> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output, coded);
        Answer.SaveAs(context, name);
        return Answer.Bytes(context, output.WrittenMemory, type);
    }

    static string? Refusal(PageContext page, ReadRequest request) =>
        string.IsNullOrWhiteSpace(request.Text) ? page["read.empty"]
        : request.Text.Length > ReadRequest.LongestText ? page.Texts.Format("read.too-long", page.Texts.Number(ReadRequest.LongestText))
        : ArabicCheck.WhyNot(request.Text) is not null ? page["read.not-arabic"]
        : null;

    static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim() is { Length: > 500 } long_ ? long_[..500] : value.Trim();
}
