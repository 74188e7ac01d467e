using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Tests.HandOffs;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Contacts.BookDriver;

namespace TeamsPilotBot.Knowledge.Tests.Contacts;

/// <summary>A file becomes the directory.</summary>
public sealed class ContactImportTests : IDisposable
{
    private const string User = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e06";

    private static readonly DateOnly Yesterday = new(2026, 11, 24);

    private readonly BookDriver driver = new();

    public void Dispose() => driver.Dispose();

    [Fact]
    public async Task A_contact_who_is_not_in_the_file_any_more_has_ended()
    {
        var book = await driver.LoadedAsync(Anne, Bo);

        var report = await book.ReplaceAsync(File(Anne), dryRun: false, default);

        Assert.Equal((1, 0), (report.Taken, report.Removed.Count));
        Assert.Equal(["kl-ai"], report.Ended);
        Assert.Equal([Anne, Bo with { ValidTo = Yesterday }], book.Current.All);
        Assert.Empty((await book.ReplaceAsync(File(Anne), dryRun: false, default)).Ended);
    }

    [Fact]
    public async Task A_contact_who_has_not_begun_ends_too()
    {
        var book = await driver.LoadedAsync(Anne, Bo with { ValidFrom = new(2027, 1, 1) });

        await book.ReplaceAsync(File(Anne), dryRun: false, default);

        Assert.Equal((Yesterday, Yesterday), (book.Find("kl-ai")!.Contact.ValidFrom, book.Find("kl-ai")!.Contact.ValidTo));
    }

    [Fact]
    public async Task Examples_that_are_not_in_the_file_are_taken_out()
    {
        var book = await driver.LoadedAsync(Seed);

        var report = await book.ReplaceAsync(File(Bo, Anne), dryRun: false, default);

        Assert.Equal([Bo, Anne], book.Current.All);
        Assert.Equal((2, Seed.Count - 2, 0), (report.Taken, report.Removed.Count, report.Ended.Count));
        Assert.Equal([Bo, Anne], (await driver.LoadedAsync(Seed)).Current.All);
    }

    [Fact]
    public async Task Whoever_comes_back_is_valid_again()
    {
        var book = await driver.LoadedAsync(Anne, Bo);
        await book.ReplaceAsync(File(Anne), dryRun: false, default);
        await book.ReplaceAsync(File(Anne, Bo), dryRun: false, default);

        Assert.Equal([Anne, Bo], book.Current.All);
    }

    [Fact]
    public async Task What_the_file_does_not_know_is_kept()
    {
        var known = Anne with { UserId = User, FallbackChannel = "19:x@thread.tacv2", LastConfirmed = new(2026, 11, 1), AwayFrom = new(2026, 12, 1), AwayTo = new(2026, 12, 5) };
        var book = await driver.LoadedAsync(known);
        await book.MarkUnreachableAsync("kl-jura", default);

        await book.ReplaceAsync(File(Anne with { Role = "Ny rolle", AwayTo = new(2026, 11, 30) }), dryRun: false, default);

        Assert.Equal(known with { Role = "Ny rolle", AwayFrom = null, AwayTo = new(2026, 11, 30) }, book.Find("kl-jura")!.Contact);
        Assert.Equal(["kl-jura"], book.Unreachable);
    }

    [Fact]
    public async Task An_empty_text_clears_what_is_kept_and_a_bad_one_does_not()
    {
        var book = await driver.LoadedAsync(Anne with { UserId = User, LastConfirmed = new(2026, 11, 1) });

        var report = await book.ReplaceAsync(
            Text(Record("kl-jura", """, "userId": "", "lastConfirmed": "i går" """)), dryRun: false, default);

        Assert.Null(book.Find("kl-jura")!.Contact.UserId);
        Assert.Equal(new DateOnly(2026, 11, 1), book.Find("kl-jura")!.Contact.LastConfirmed);
        Assert.Equal("BadDate", Assert.Single(report.Warnings).Note.Key);
    }

    [Fact]
    public async Task A_half_broken_file_changes_only_what_is_right()
    {
        var book = await driver.LoadedAsync(Anne, Bo);

        var report = await book.ReplaceAsync(
            Text($$"""
                [
                {"id": "kl-jura", "name": "Anne Berg"},
                {{Record("ny-001")[1..^1]}}
                ]
                """),
            dryRun: false,
            default);

        var refused = Assert.Single(report.Refused);
        Assert.Equal((2, "kl-jura"), (refused.Line, refused.Id));
        Assert.Contains("role mangler.", refused.Reason(Language.Danish), StringComparison.Ordinal);
        Assert.Equal(["kl-ai"], report.Ended);
        Assert.Equal(Anne, book.Find("kl-jura")!.Contact);
        Assert.Equal("Navn", book.Find("ny-001")!.Contact.Name);
    }

    [Theory]
    [InlineData("""[ {"name": "Uden id"}, RECORD ]""")]
    [InlineData("""[ RECORD, {"id": "kl-ai", "name": "Bo" """)]
    [InlineData("""[ RECORD""")]
    public async Task A_file_that_is_not_whole_ends_nobody(string file)
    {
        var book = await driver.LoadedAsync(Anne, Bo, Bo with { Id = "tredje" });

        var report = await book.ReplaceAsync(Text(file.Replace("RECORD", Record("ny-001")[1..^1], StringComparison.Ordinal)), dryRun: false, default);

        Assert.Equal((1, 0), (report.Taken, report.Ended.Count));
        Assert.Contains(report.Warnings, warning => warning.Note.Key == "NobodyEnded");
        Assert.All(book.Current.All, contact => Assert.Null(contact.ValidTo));
    }

    [Theory]
    [InlineData("", "Filen er tom.")]
    [InlineData("hej", "Filen skal være en JSON-liste af poster.")]
    [InlineData("""{"id": "kl-jura"}""", "Filen skal være en JSON-liste af poster.")]
    [InlineData("[]", null)]
    public async Task What_is_no_file_of_contacts_changes_nothing(string file, string? reason)
    {
        var book = await driver.LoadedAsync(Anne, Bo);

        var report = await book.ReplaceAsync(Text(file), dryRun: false, default);

        Assert.Equal((0, 0, 0), (report.Taken, report.Ended.Count, report.Removed.Count));
        Assert.Equal(reason, report.Refused.SingleOrDefault()?.Reason(Language.Danish));
        Assert.Equal([Anne, Bo], book.Current.All);
    }

    [Fact]
    public async Task A_try_reports_and_changes_nothing()
    {
        var book = await driver.LoadedAsync(Seed);

        var tried = await book.ReplaceAsync(File(Anne), dryRun: true, default);

        Assert.Equal(Seed, book.Current.All);
        Assert.Equal(tried, await book.ReplaceAsync(File(Anne), dryRun: false, default));
    }

    [Fact]
    public async Task A_new_name_over_the_same_person_in_Teams_is_worth_a_look()
    {
        var book = await driver.LoadedAsync(Anne with { UserId = User });

        Assert.Equal(["SamePerson"], await WarningsAsync(Anne with { Name = "Carl Ny" }));
        Assert.Empty(await WarningsAsync(Anne with { Name = "Carl Ny", UserId = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e07" }));

        async Task<IEnumerable<string>> WarningsAsync(Contact contact)
            => (await book.ReplaceAsync(File(contact), dryRun: true, default)).Warnings.Select(warning => warning.Note.Key);
    }

    [Fact]
    public async Task Somebody_else_who_writes_all_the_time_is_told_of()
    {
        await driver.LoadedAsync(Anne);
        var other = await driver.LoadedAsync();
        var book = driver.Open(new MeddledStore(driver.Store) { Before = number => other.ChangeAsync("kl-jura", contact => contact with { MaxOpen = number }, default) });

        var report = await book.ReplaceAsync(File(Anne with { Role = "Ny" }), dryRun: false, default);

        Assert.Equal((0, "ChangedMeanwhile"), (report.Taken, Assert.Single(report.Refused).Reasons[0].Key));
    }

    [Fact]
    public async Task What_is_exported_comes_back_the_same()
    {
        var all = new[] { Anne with { UserId = User, Successor = "kl-ai", Fallback = "Juraboksen, jura@kl.example", ValidTo = new(2026, 1, 1) }, Bo };
        var book = await driver.LoadedAsync(all);
        using var file = new MemoryStream();
        ContactExport.Write(book.Current.All, file);
        var read = ContactFile.Read(file.ToArray());

        Assert.Equal(all, read.Records.Select(record => record.Contact));
        Assert.Empty(read.Warnings);
        await book.ReplaceAsync(read, dryRun: false, default);
        Assert.Equal(all, book.Current.All);
    }

    private static string Record(string id, string more = "")
        => $$"""[{"id": "{{id}}", "name": "Navn", "role": "Rolle", "organisation": "KL", "categories": ["legal"], "sectors": ["municipality"]{{more}}}]""";
}
