using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Tests.Contacts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.HandOffs;

public sealed class NewPersonTests : IDisposable
{
    private readonly BookDriver driver = new();

    public void Dispose() => driver.Dispose();

    [Fact]
    public async Task A_question_that_lay_with_the_administrators_moves_to_the_person_they_said_yes_to()
    {
        var book = await driver.LoadedAsync(BookDriver.Anne);
        var seats = new ContactSeats(book, new Nobody());
        var desks = new Desks(book, seats);
        var register = new HandOffRegister(driver.Store, Given.Rules, Options.Create(new RetentionOptions()), driver.Time);
        var loads = new FixedBook(book.Current.All);
        var sweep = new DeskSweep(
            register, book, new ContactRouter(book, loads, driver.Time), desks, new ContactAvailability(book, loads, seats, driver.Time), driver.Time);
        await register.SendAsync("h-1", "m-1", Given.Asker, Given.Question, desks.Of(book.Find("kl-jura")!.Contact), null, default);
        Assert.Equal(PlaceInLine.Administrators, (await register.FindAsync("h-1", default))!.HandOff.Place);
        Assert.Empty(await sweep.RunAsync(default));

        var requests = new SeatRequests(driver.Store, book, driver.Time);
        var request = (await requests.RequestAsync("kl-jura", "mette", "mette", "Mette Holm", default)).Request!;
        await requests.AcceptAsync(request.Id, "administrator", default);

        Assert.Single(await sweep.RunAsync(default));
        var handOff = (await register.FindAsync("h-1", default))!.HandOff;
        Assert.Equal((PlaceInLine.Contact, "mette"), (handOff.Place, handOff.Desk.PersonKey));
    }

    private sealed class Nobody : IAppointments
    {
        public IEnumerable<string> ContactsOf(string userId) => [];

        public string? PersonOf(string contactId) => null;
    }
}
