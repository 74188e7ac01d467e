using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Contacts.BookDriver;

namespace TeamsPilotBot.Knowledge.Tests.Contacts;

public sealed class ContactLoadsTests : IDisposable
{
    private readonly BookDriver driver = new();
    private readonly HandOffRegister register;

    public ContactLoadsTests()
        => register = new HandOffRegister(driver.Store, HandOffs.Given.Rules, Options.Create(new RetentionOptions()), driver.Time);

    public void Dispose() => driver.Dispose();

    [Fact]
    public async Task A_contact_with_enough_in_hand_is_passed_over_by_the_router()
    {
        var book = await driver.LoadedAsync(Anne with { MaxOpen = 1, Deputy = "kl-ai" }, Bo);
        var loads = Loads(book);
        var router = new ContactRouter(book, loads, driver.Time);
        Assert.Equal("kl-jura", Route());

        await SendAsync("h-1");
        await loads.RefreshAsync(default);

        Assert.Equal("kl-ai", Route());
        Assert.Equal(1, loads.Current.Open["kl-jura"]);

        string Route() => router.Route(new RouteRequest("Kontrakt?", Category.Suppliers, Sector.Municipality, null, Language.Danish))!.Contact.Id;
    }

    [Fact]
    public async Task Who_cannot_be_reached_is_known_at_once()
    {
        var book = await driver.LoadedAsync(Anne, Bo);
        var loads = Loads(book);

        await book.MarkUnreachableAsync("kl-jura", default);

        Assert.Equal(["kl-jura"], loads.Current.Unreachable);
    }

    [Fact]
    public async Task A_question_is_given_the_last_count_and_has_an_old_one_made_anew_in_the_background()
    {
        var loads = Loads(await driver.LoadedAsync(Anne));
        await loads.RefreshAsync(default);
        await SendAsync("h-1");
        driver.Time.Advance(ContactLoads.Freshness);

        Assert.Empty(loads.Current.Open);
        await RunUntilAsync(loads, () => loads.Current.Open.Count == 1);
    }

    [Fact]
    public async Task Whoever_says_that_something_changed_has_it_looked_at_anew()
    {
        var loads = Loads(await driver.LoadedAsync(Anne));
        await loads.RefreshAsync(default);
        await SendAsync("h-1");

        loads.LookAnew();

        await RunUntilAsync(loads, () => loads.Current.Open.Count == 1);
    }

    private static async Task RunUntilAsync(ContactLoads loads, Func<bool> holds)
    {
        using var stop = new CancellationTokenSource();
        var running = loads.RunAsync(stop.Token);
        while (!holds())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System);
        }

        await stop.CancelAsync();
        await running;
    }

    private ContactLoads Loads(IContactBook book) => new(book, register, driver.Time, NullLogger<ContactLoads>.Instance);

    private Task<MoveResult> SendAsync(string id) => register.SendAsync(id, "m-1", HandOffs.Given.Asker, HandOffs.Given.Question, HandOffs.Given.Law, null, default);
}
