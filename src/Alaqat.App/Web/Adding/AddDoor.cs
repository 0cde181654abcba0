using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Alaqat.App.Web;

/// <summary>Requests that add to the store: a form of files, or one file a request.</summary>
sealed class AddDoor(Site site, AddDesk desk)
{
    const int LongestName = 200;

    public Task Show(HttpContext context) => Answer.Page(context, AddPage.Of(site.Page(context), site.Forms.Issue(context), desk.Jobs));

    /// <summary>The form, for browsers without scripts.</summary>
    public async Task Form(HttpContext context)
    {
        Widen(context);
        var form = await context.Request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = AddDesk.MostBytes }, context.RequestAborted);
        if (!site.Forms.Accepts(context.Request, form[FormGuard.Field]))
        {
            await Problem.Answer(site, context, StatusCodes.Status403Forbidden, "the form is too old or comes from elsewhere; load the page again");
            return;
        }

        foreach (var file in form.Files)
        {
            await using var content = file.OpenReadStream();
            await desk.Take(Name(file.FileName), content, context.RequestAborted);
        }

        context.Response.Redirect(site.Page(context).Link("add"));
    }

    /// <summary><c>POST /api/v1/documents</c>: the body is a file of any kind that <c>alaqat add</c> reads.</summary>
    public async Task Take(HttpContext context)
    {
        // A page of another site can send no such type without asking this server first, which never agrees.
        if (context.Request.ContentType is not ("application/octet-stream" or "application/x-ndjson" or "application/json") || !FormGuard.IsSameOrigin(context.Request))
        {
            await Problem.Api(context, StatusCodes.Status415UnsupportedMediaType, "send the file as application/octet-stream, or articles as application/x-ndjson");
            return;
        }

        Widen(context);
        var job = await desk.Take(Name(context.Request.Query["name"].ToString()), context.Request.Body, context.RequestAborted);
        context.Response.Headers.Location = "/api/v1/jobs/" + job.Id;
        await Write(context, [job], one: true, StatusCodes.Status202Accepted);
    }

    public Task Jobs(HttpContext context) => Write(context, desk.Jobs, one: false, StatusCodes.Status200OK);

    public Task Job(HttpContext context) => desk.Find(context.Request.RouteValues["id"] as string ?? string.Empty) is { } job
        ? Write(context, [job], one: true, StatusCodes.Status200OK)
        : Problem.Api(context, StatusCodes.Status404NotFound, "no such job; /api/v1/jobs lists those of this run");

    static void Widen(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = AddDesk.MostBytes;
    }

    /// <summary>Only shown, never opened; still without folders, and short.</summary>
    static string Name(string given)
    {
        var name = given[(given.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        return name.Length switch
        {
            0 => "upload",
            > LongestName => name[..LongestName],
            _ => name,
        };
    }

    static Task Write(HttpContext context, IReadOnlyList<AddJob> jobs, bool one, int status)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, ReadAnswer.Json))
        {
            if (!one)
            {
                json.WriteStartObject();
                json.WriteStartArray("jobs"u8);
            }

            foreach (var job in jobs)
                Write(json, job);
            if (!one)
            {
                json.WriteEndArray();
                json.WriteEndObject();
            }
        }

        return Answer.Bytes(context, body.WrittenMemory, "application/json", status);
    }

    static void Write(Utf8JsonWriter json, AddJob job)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, job.Id);
        json.WriteString("name"u8, job.Name);
        json.WriteString("state"u8, AddJob.StateName(job.State));
        json.WriteNumber("share"u8, Math.Round(job.Share, 3));
        json.WriteNumber("articles"u8, job.Articles);
        json.WriteNumber("added"u8, job.Added);
        json.WriteNumber("claims"u8, job.Claims);
        json.WriteStartArray("problems"u8);
        foreach (var problem in job.Problems)
            json.WriteStringValue(problem);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
