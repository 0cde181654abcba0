using System.Net;
using System.Text.Json;
using Alaqat.App.Web;

namespace Alaqat.Tests;

public class StorePagesTests(SmallCorpusStore corpus) : IClassFixture<SmallCorpusStore>
{
    Task<TestSite> Start() => TestSite.Start(new WebOptions { Store = corpus.Store.File });

    [StoreTheory]
    [InlineData("corpus", "Relations most told")]
    [InlineData("network", "class=\"chart network\"")]
    [InlineData("search", "type=\"search\"")]
    [InlineData("documents", "/en/documents/a1")]
    [InlineData("documents/a1", "<a class=\"m m-act\"")]
    [InlineData("actor/RUS", "How it is named: Russia")]
    [InlineData("relation/RUS/USA", "Accounts that differ")]
    [InlineData("compare", "First outlet")]
    [InlineData("framing/ISR", "href=\"/en/documents?words=%22")]
    [InlineData("add", "data-drop")]
    public async Task EveryViewIsServedInBothLanguages(string path, string part)
    {
        await using var site = await Start();

        Assert.Contains(part, await site.Page("/en/" + path), StringComparison.Ordinal);
        Assert.Contains("dir=\"rtl\"", await site.Page("/ar/" + path), StringComparison.Ordinal);
    }

    /// <summary>Reasons, aims, voices and both sides of what differs, each with its article.</summary>
    [StoreFact]
    public async Task ARelationTellsWhoSaysWhatAndWhy()
    {
        await using var site = await Start();

        var page = await site.Page("/en/relation/RUS/USA");

        Assert.Contains("<q class=\"quote\" lang=\"ar\" dir=\"rtl\">العقوبات</q>", page, StringComparison.Ordinal);
        Assert.Contains("<q class=\"quote\" lang=\"ar\" dir=\"rtl\">بحث الهدنة</q>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/en/documents/a2#c1\"", page, StringComparison.Ordinal);
        Assert.Contains("as told by", page, StringComparison.Ordinal);
        Assert.Contains("in the author&#39;s own voice", page, StringComparison.Ordinal);
    }

    [StoreTheory]
    [InlineData("corpus")]
    [InlineData("network")]
    [InlineData("search?actor=RUS")]
    [InlineData("documents")]
    [InlineData("documents/a1")]
    [InlineData("actor/RUS")]
    [InlineData("framing/ISR")]
    [InlineData("relation/RUS/USA")]
    [InlineData("compare?a=RUS&b=USA&x=الرواق&y=المنبر")]
    public async Task EveryViewHasItsDataToDownload(string path)
    {
        await using var site = await Start();
        var and = path.Contains('?', StringComparison.Ordinal) ? "&" : "?";

        using var csv = await site.Get($"/en/{path}{and}format=csv");
        using var json = await site.Get($"/en/{path}{and}format=json");

        Assert.Equal("text/csv", csv.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", csv.Content.Headers.ContentDisposition?.DispositionType);
        using var first = JsonDocument.Parse((await json.Content.ReadAsStringAsync()).Split('\n')[0]);
        Assert.Equal(JsonValueKind.Object, first.RootElement.ValueKind);
    }

    [StoreTheory]
    [InlineData("corpus")]
    [InlineData("network")]
    [InlineData("network?period=2022&by=year")]
    [InlineData("actor/RUS")]
    [InlineData("framing/ISR")]
    [InlineData("framing/NOBODY")]
    [InlineData("search?actor=RUS")]
    [InlineData("documents")]
    [InlineData("documents/a1")]
    [InlineData("compare?a=RUS&b=USA&x=الرواق&y=المنبر")]
    [InlineData("relation/RUS/USA")]
    public async Task EveryPictureIsADrawingThatStandsAlone(string path)
    {
        await using var site = await Start();

        using var answer = await site.Get($"/ar/{path}{(path.Contains('?', StringComparison.Ordinal) ? "&" : "?")}format=svg");
        var drawing = System.Xml.Linq.XDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("{http://www.w3.org/2000/svg}svg", drawing.Root?.Name.ToString());
    }

    /// <summary>An actor must not jump from period to period.</summary>
    [StoreFact]
    public async Task ActorsOfTheNetworkStandInTheSamePlacesInEveryPeriod()
    {
        await using var site = await Start();

        var whole = Places(await site.Page("/en/network?by=month&format=svg&inline=1"));
        var march = Places(await site.Page("/en/network?by=month&period=2022-03&format=svg&inline=1"));

        Assert.NotEmpty(whole);
        Assert.Equal(whole, march);
    }

    [StoreFact]
    public async Task ASearchKeepsItsQuestionInItsAddress()
    {
        await using var site = await Start();

        var page = await site.Page("/en/search?words=%D9%88%D8%A7%D8%B4%D9%86%D8%B7%D9%86&status=denied");

        Assert.Contains("<strong>1 claim</strong>", page, StringComparison.Ordinal);
        Assert.Contains("value=\"واشنطن\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/ar/search?words=%D9%88%D8%A7%D8%B4%D9%86%D8%B7%D9%86&amp;status=denied\"", page, StringComparison.Ordinal);
    }

    /// <summary>Both the form that was asked for and another: "threatened" is not "the threats", but "Washington" is "and-Washington".</summary>
    /// <summary>"The raids" and "a raid": one lemma, whichever is asked for, on the page and in the API.</summary>
    [StoreTheory]
    [InlineData("غارة")]
    [InlineData("والغارات")]
    public async Task AWordIsFoundAndMarkedInEveryForm(string words)
    {
        using var store = new TestStore();
        store.Add(WordFormsTests.Article("one", "غارة", "غارة"), WordFormsTests.Article("many", "الغارات", "غارة"));
        await using var site = await TestSite.Start(new WebOptions { Store = store.File });

        var page = await site.Page("/en/search?words=" + Uri.EscapeDataString(words));
        var answer = await site.Page("/api/v1/claims?words=" + Uri.EscapeDataString(words));

        Assert.Contains("<mark>غارة</mark>", page, StringComparison.Ordinal);
        Assert.Contains("<mark>الغارات</mark>", page, StringComparison.Ordinal);
        Assert.Contains("\"one\"", answer, StringComparison.Ordinal);
        Assert.Contains("\"many\"", answer, StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task WordsThatWereSearchedForAreMarkedInResultsAndInTheArticle()
    {
        await using var site = await Start();
        const string Asked = "%D9%88%D8%A7%D8%B4%D9%86%D8%B7%D9%86";

        Assert.Contains("<mark>واشنطن</mark>", await site.Page("/en/search?words=" + Asked), StringComparison.Ordinal);
        Assert.Contains($"href=\"/en/documents/a1?words={Asked}#c1\"", await site.Page("/en/search?words=" + Asked), StringComparison.Ordinal);
        Assert.Contains("m-found", await site.Page("/en/documents/a1?words=" + Asked), StringComparison.Ordinal);
        Assert.DoesNotContain("m-found", await site.Page("/en/documents/a1"), StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task ResultsGoOnFromTheLastOneOfAPage()
    {
        await using var site = await Start();
        var all = await site.Page("/en/documents");

        Assert.DoesNotContain("documents/a2\"", await site.Page("/en/documents?page=2&after=a2"), StringComparison.Ordinal);
        Assert.Contains("documents/a3\"", await site.Page("/en/documents?page=2&after=a2"), StringComparison.Ordinal);
        Assert.Contains("rel=\"next\"", await site.Page("/en/documents?page=1&before=a3"), StringComparison.Ordinal);
        Assert.Contains("documents/a2\"", all, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Get("/en/search?actor=RUS&after=x.a")).StatusCode);
    }

    [StoreFact]
    public async Task AServerWithAStoreIsReadyOnceItsFirstAnswersAreMade()
    {
        await using var site = await Start();
        for (var tries = 0; tries < 600 && (await site.Get("/readyz")).StatusCode != HttpStatusCode.OK; tries++)
            await Task.Delay(100);

        Assert.Equal("ready\n", await site.Page("/readyz"));
    }

    [StoreFact]
    public async Task TwoNamesInAFormLeadToTheirRelation()
    {
        await using var site = await Start();

        using var answer = await site.Get("/en/relation?a=روسيا&b=united+states");

        Assert.Equal("/en/relation/RUS/USA", answer.Headers.Location?.ToString());
        Assert.Equal("/en/framing/RUS", (await site.Get("/en/framing?actor=روسيا")).Headers.Location?.ToString());
    }

    [StoreTheory]
    [InlineData("search?type=NOISE")]
    [InlineData("search?since=yesterday")]
    [InlineData("relation/RUS/USA?by=century")]
    [InlineData("network?nodes=1000000")]
    [InlineData("network?period=1800")]
    [InlineData("search?page=0")]
    [InlineData("corpus?format=exe")]
    public async Task AQuestionThatCannotBeUnderstoodIsRefusedWithAReason(string path)
    {
        await using var site = await Start();

        Assert.Equal(HttpStatusCode.BadRequest, (await site.Get("/en/" + path)).StatusCode);
    }

    /// <summary>Queries that try to be more than words; the full-text language of SQLite among them.</summary>
    [StoreTheory]
    [InlineData("\" OR 1=1 --")]
    [InlineData("*")]
    [InlineData("NEAR(a b)")]
    [InlineData("'; DROP TABLE claims; --")]
    [InlineData("\u202E\u200F")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("%00")]
    public async Task AnOddQuestionIsOnlyAQuestion(string words)
    {
        await using var site = await Start();

        using var answer = await site.Get("/en/search?words=" + Uri.EscapeDataString(words));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(page, c => c == '\u202E');
        Assert.Contains("6", await site.Page("/en/corpus"), StringComparison.Ordinal);
    }

    [StoreTheory]
    [InlineData("relation/%3Cscript%3E/USA")]
    [InlineData("actor/%E2%80%AERUS")]
    [InlineData("documents/..%2f..%2fetc%2fpasswd")]
    public async Task AnUnknownNameIsAnEmptyViewOrNone(string path)
    {
        await using var site = await Start();

        using var answer = await site.Get("/en/" + path);

        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound);
        Assert.DoesNotContain("<script>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    static List<string> Places(string drawing) =>
        [.. System.Text.RegularExpressions.Regex.Matches(drawing, "<circle cx=\"([0-9.]+)\" cy=\"([0-9.]+)\"").Select(match => match.Groups[1].Value + " " + match.Groups[2].Value).Order(StringComparer.Ordinal)];
}
