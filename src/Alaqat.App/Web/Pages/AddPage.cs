namespace Alaqat.App.Web;

/// <summary>Files into the store: dropped or chosen, with their progress.</summary>
static class AddPage
{
    public static Markup Of(PageContext page, string guard, IReadOnlyList<AddJob> jobs) => PageFrame.Of(page, page["add.title"], "add", Markup.Of($"""
        <section class="head"><h1>{page["add.title"]}</h1><p class="lead">{page["add.lead"]}</p></section>
        <form class="drop" method="post" action="{page.Link("add")}" enctype="multipart/form-data" data-drop>
        <input type="hidden" name="guard" value="{guard}">
        <label class="big" for="files">{page["add.drop"]}</label>
        <input id="files" type="file" name="files" multiple required>
        <p class="note">{page["add.kinds"]}</p>
        <button class="primary" type="submit">{page["add.submit"]}</button></form>
        <ul class="jobs" aria-live="polite" data-jobs data-waiting="{page["add.waiting"]}" data-reading="{page["add.reading"]}" data-done="{page["add.done"]}" data-failed="{page["add.failed"]}" data-counts="{page["add.counts"]}">
        {jobs.Select(job => Job(page, job))}</ul>
        """));

    static Markup Job(PageContext page, AddJob job) => Markup.Of($"""
        <li class="panel" data-job="{job.Id}"><strong><bdi>{job.Name}</bdi></strong> <span class="state">{page["add." + AddJob.StateName(job.State)]}</span>
        <progress max="1" value="{job.Share}" aria-label="{job.Name}"></progress>
        <p class="note counts-line">{page.Texts.Format("add.counts", page.Texts.Number(job.Articles), page.Texts.Number(job.Added), page.Texts.Number(job.Claims))}</p>
        <ul class="problems">{job.Problems.Select(problem => Markup.Of($"<li><bdi>{problem}</bdi></li>"))}</ul></li>
        """);
}
