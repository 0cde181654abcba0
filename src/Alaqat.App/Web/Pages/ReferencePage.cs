namespace Alaqat.App.Web;

/// <summary>The API for people, from the same OpenAPI document that programs read.</summary>
static class ReferencePage
{
    public static Markup Of(PageContext page) => PageFrame.Of(page, page["nav.reference"], "reference", Markup.Of($"""
        <section class="head"><h1>{page["nav.reference"]}</h1><p class="lead">{page["reference.lead"]} <a href="/api/v1/openapi.json">OpenAPI</a></p></section>
        <div class="reference" lang="en" dir="ltr">{OpenApi.Operations().Select(One)}</div>
        """));

    static Markup One(ApiOperation operation) => Markup.Of($"""
        <section><h2><code><span class="method">{operation.Method}</span> {operation.Path}</code></h2><p>{operation.Summary}</p>
        {Markup.When(operation.Parameters.Count > 0, () => Markup.Of($"""
            <table><thead><tr><th scope="col">parameter</th><th scope="col">in</th><th scope="col">what it is</th></tr></thead><tbody>
            {operation.Parameters.Select(parameter => Markup.Of($"<tr><td><code>{parameter.Name}</code></td><td>{parameter.In}</td><td>{parameter.Description}</td></tr>"))}
            </tbody></table>
            """))}</section>
        """);
}
