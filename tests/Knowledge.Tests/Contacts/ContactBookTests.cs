using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Tests.HandOffs;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Contacts.BookDriver;

namespace TeamsPilotBot.Knowledge.Tests.Contacts;

public sealed class ContactBookTests : IDisposable
{
    private readonly BookDriver driver = new();

    public void Dispose() => driver.Dispose();

    [Fact]
    public async Task A_new_store_begins_with_the_seed_in_the_order_of_the_file()
    {
        var book = await driver.LoadedAsync(Seed);

        Assert.Equal(Seed, book.Current.All);
        Assert.True(book.IsLoaded);
        Assert.All(book.Current.All, contact => Assert.True(contact.Example));
    }

    [Fact]
    public async Task Two_instances_that_begin_at_once_have_the_same_directory()
    {
        await Task.WhenAll(driver.LoadedAsync(Seed), driver.LoadedAsync(Seed));

        Assert.Equal(Seed, (await driver.LoadedAsync()).Current.All);
    }

    [Fact]
    public async Task A_newer_seed_replaces_what_nobody_has_touched_and_keeps_what_is_known_of_it()
    {
        await (await driver.LoadedAsync(Anne, Bo)).MarkUnreachableAsync("kl-jura", default);

        var book = await driver.LoadedAsync(Anne with { Role = "Jura og indkøb" });

        Assert.Equal([Anne with { Role = "Jura og indkøb" }], book.Current.All);
        Assert.Equal(["kl-jura"], book.Unreachable);
    }

    [Fact]
    public async Task A_directory_that_somebody_has_touched_is_not_seeded_again()
    {
        var before = await driver.LoadedAsync(Anne, Bo);
        await before.ChangeAsync("kl-jura", contact => contact with { Name = "Anne Berg" }, default);
        await before.RemoveAsync("kl-ai", default);

        Assert.Equal([Anne with { Name = "Anne Berg" }], (await driver.LoadedAsync(Anne, Bo)).Current.All);
    }

    [Fact]
    public async Task A_change_is_seen_at_once_here_and_after_the_next_look_elsewhere()
    {
        var (here, there) = (await driver.LoadedAsync(Anne, Bo), await driver.LoadedAsync());

        var changed = await here.ChangeAsync("kl-jura", contact => contact with { AwayFrom = new(2026, 11, 25) }, default);
        await here.RemoveAsync("kl-ai", default);
        await here.AddAsync(Bo with { Id = "ny" }, default);

        Assert.Equal((ContactChangeOutcome.Changed, 2), (changed.Outcome, changed.Record!.State.Version));
        Assert.Equal([changed.Record.Contact, Bo with { Id = "ny" }], here.Current.All);
        Assert.Equal([Anne, Bo], there.Current.All);
        Assert.True(await there.RefreshAsync(default));
        Assert.Equal(here.Current.All, there.Current.All);
        Assert.False(await there.RefreshAsync(default));
    }

    [Fact]
    public async Task Changes_that_meet_are_made_one_on_top_of_the_other()
    {
        await driver.LoadedAsync(Anne);
        var other = await driver.LoadedAsync();
        var meddled = new MeddledStore(driver.Store)
        {
            Before = async number => await (number == 1 ? other.ChangeAsync("kl-jura", contact => contact with { MaxOpen = 3 }, default) : Task.CompletedTask),
        };
        var book = driver.Open(meddled);

        var result = await book.ChangeAsync("kl-jura", contact => contact with { Role = "Ny rolle" }, default);

        Assert.Equal(Anne with { MaxOpen = 3, Role = "Ny rolle" }, result.Record!.Contact);
        Assert.Equal(2, meddled.Writes);
    }

    [Fact]
    public async Task A_change_that_never_gets_its_turn_is_told_and_not_made()
    {
        await driver.LoadedAsync(Anne);
        var other = await driver.LoadedAsync();
        var meddled = new MeddledStore(driver.Store) { Before = number => other.ChangeAsync("kl-jura", contact => contact with { MaxOpen = number }, default) };

        Assert.Equal(ContactChangeOutcome.Crowded, (await driver.Open(meddled).ChangeAsync("kl-jura", contact => contact with { Role = "Ny" }, default)).Outcome);
        Assert.Equal("Jura", other.Find("kl-jura")!.Contact.Role);
    }

    [Fact]
    public async Task What_is_no_contact_is_refused_with_reasons()
    {
        var book = await driver.LoadedAsync(Anne);

        var invalid = await book.ChangeAsync("kl-jura", contact => contact with { Name = " ", Sectors = [], ValidFrom = new(2026, 2, 1), ValidTo = new(2026, 1, 1) }, default);

        Assert.Equal(ContactChangeOutcome.Invalid, invalid.Outcome);
        Assert.Equal(["Missing", "Missing", "EndsBeforeItStarts"], invalid.Faults.Select(fault => fault.Key));
        Assert.Equal(ContactChangeOutcome.Invalid, (await book.AddAsync(Anne with { Id = "a/b" }, default)).Outcome);
        Assert.Equal(ContactChangeOutcome.IdTaken, (await book.AddAsync(Anne, default)).Outcome);
        Assert.Equal(ContactChangeOutcome.NoSuchContact, (await book.ChangeAsync("nobody", contact => contact, default)).Outcome);
        Assert.Equal(ContactChangeOutcome.NoSuchContact, (await book.RemoveAsync("../?", default)).Outcome);
        Assert.Equal([Anne], book.Current.All);
    }

    [Fact]
    public async Task Who_could_not_be_reached_is_so_until_reached_or_replaced_by_another_person()
    {
        var book = await driver.LoadedAsync(Anne, Bo);
        var first = await book.MarkUnreachableAsync("kl-jura", default);
        driver.Time.Advance(TimeSpan.FromHours(1));

        Assert.Equal(first.Record, (await book.MarkUnreachableAsync("kl-jura", default)).Record);
        Assert.Equal(["kl-jura"], book.Unreachable);

        await book.ChangeAsync("kl-jura", contact => contact with { UserId = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e06" }, default);
        await book.MarkUnreachableAsync("kl-ai", default);
        await book.MarkReachableAsync("kl-ai", default);
        Assert.Empty(book.Unreachable);
    }

    [Fact]
    public async Task When_a_person_was_asked_and_what_the_person_said_is_kept()
    {
        var book = await driver.LoadedAsync(Anne);
        await book.AskToConfirmAsync("kl-jura", "anne", driver.Time.GetUtcNow().AddDays(-30), default);
        await book.ConfirmAsync("kl-jura", new(2026, 11, 25), default);
        await book.ConfirmAsync("kl-jura", new(2026, 10, 1), default);

        var record = (await driver.LoadedAsync()).Find("kl-jura")!;
        Assert.Equal((new DateOnly(2026, 11, 25), driver.Time.GetUtcNow()), (record.Contact.LastConfirmed, record.State.AskedToConfirmAt));
    }

    [Fact]
    public async Task A_document_that_is_no_contact_is_left_out()
    {
        var book = await driver.LoadedAsync(Anne);
        await driver.Store.CreateAsync(new Container("contacts", []), new NewDocument(new DocumentKey("x", "x"), """{"contact":null}"""), default);

        await book.RefreshAsync(default);

        Assert.Equal([Anne], book.Current.All);
    }

    [Fact]
    public async Task Whoever_is_missing_in_the_live_book_every_question_has_a_route_to_somebody_who_is_there()
    {
        var book = await driver.LoadedAsync(Seed);
        var loads = new FixedBook([]);
        var router = new ContactRouter(book, loads, driver.Time);
        var today = new DateOnly(2026, 11, 25);
        Properties.Hold(
            Gen.Choose(0, 4).ArrayOf(Seed.Count),
            troubles =>
            {
                foreach (var (contact, trouble) in Seed.Zip(troubles))
                {
                    var (id, away) = (contact.Id, trouble == 1 ? today : (DateOnly?)null);
                    Now(book.ChangeAsync(id, _ => contact with { AwayFrom = away, ValidTo = trouble == 2 ? today.AddDays(-1) : null }, default));
                    Now(trouble == 3 ? book.MarkUnreachableAsync(id, default) : book.MarkReachableAsync(id, default));
                }

                var full = Seed.Zip(troubles).Where(pair => pair.Second == 4 && pair.First.MaxOpen is not null).ToDictionary(pair => pair.First.Id, pair => pair.First.MaxOpen!.Value);
                loads.Load = new ContactLoad(full, book.Unreachable);
                foreach (var category in Enum.GetValues<Category>())
                {
                    foreach (var sector in Enum.GetValues<Sector>())
                    {
                        var route = router.Route(new RouteRequest("Hvem kan hjælpe?", category, sector, null, Language.Danish))!;
                        Assert.Equal(route.ByFallback, loads.Load.Of(book.Find(route.Contact.Id)!.Contact, today) != Availability.Free);
                        Assert.True(!route.ByFallback || book.Current.All.All(contact => loads.Load.Of(contact, today) != Availability.Free));
                    }
                }
            },
            times: 10);

        static void Now(Task task) => task.GetAwaiter().GetResult();
    }
}
