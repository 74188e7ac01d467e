using Microsoft.Playwright;
using TeamsPilotBot.Playground.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace TeamsPilotBot.Playground.Tests.Driving;

/// <summary>
/// A person at the Playground: what they do, and what they see. Everything that is seen is waited for.
/// The page has no test ids, so all knowledge of its inside is here and in <see cref="PlaygroundPage"/>.
/// </summary>
internal sealed class Chat : IAsyncDisposable
{
    private const string Bot = "TeamsPilotBot";
    private const string Team = "Signaturprojekter";
    private const int Attempts = 6;
    private const float Brief = 10_000;

    private readonly IBrowserContext context;
    private readonly PlaygroundPage page;

    /// <summary>Where the conversation goes on: the whole chat, or one post of a channel.</summary>
    private ILocator thread;

    /// <summary>How many cards there were before the last thing that was said: an answer is one more.</summary>
    private int cardsBefore;

    private Chat(IBrowserContext context, PlaygroundPage page, Person person)
    {
        (this.context, this.page, Person) = (context, page, person);
        thread = page.Conversation;
    }

    public Person Person { get; }

    private ILocator Cards => PlaygroundPage.CardsIn(thread);

    /// <summary>Opens the page, which installs the bot, and waits for its greeting.</summary>
    public static async Task<Chat> Open(IBrowser browser, string address, Person person)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            Locale = "da-DK",
            TimezoneId = "Europe/Copenhagen",
            ViewportSize = new ViewportSize { Width = 1400, Height = 1200 },
        });
        context.SetDefaultTimeout(PlaygroundFixture.Patience);
        var page = new PlaygroundPage(await context.NewPageAsync());
        await page.Open(address, person.Name);
        var chat = new Chat(context, page, person);
        await chat.SeesCard();
        return chat;
    }

    public Task OpenPersonalChat() => OpenConversation("Personal Chat");

    public Task OpenGroupChat(string name) => OpenConversation(name);

    public Task OpenChannel(string name) => OpenConversation($"{Team} - {name}");

    /// <summary>Writes in the chat that is open, or as a reply in the channel's post, and sends it.</summary>
    public async Task Say(string text)
    {
        cardsBefore = await Cards.CountAsync();
        await page.Write(PlaygroundPage.BoxIn(thread), text);
        await page.Send();
    }

    /// <summary>Says it to the bot by @mention, in the group chat or the post where the conversation is.</summary>
    public async Task Mention(string text)
    {
        cardsBefore = await Cards.CountAsync();
        await page.WriteMention(PlaygroundPage.BoxIn(thread), Bot, text);
        await page.Send();
    }

    /// <summary>Starts a new post in the open channel with an @mention of the bot.</summary>
    public async Task Post(string text)
    {
        await page.WriteMention(page.NewPostBox, Bot, text);
        await page.Post();
        thread = page.PostBy(Person.Name, text);
        cardsBefore = 0;
    }

    /// <summary>Goes on in the newest post of the channel in which the bot has written, whatever becomes of its card.</summary>
    public void GoToPostOfBot()
    {
        thread = page.PostBy(Bot, "");
        cardsBefore = 0;
    }

    /// <summary>Presses the first such button on the newest card that has one.</summary>
    public Task Click(string button)
    {
        var card = Cards.Filter(new() { Has = page.Button(button) }).Last;
        return PlaygroundPage.ButtonIn(card, button).First.ClickAsync();
    }

    /// <summary>
    /// Fills the field in the part of the newest card that a button unfolds, and sends it. A card that is renewed meanwhile folds
    /// the part again; then it is done again, as a person would.
    /// </summary>
    /// <param name="button">Unfolds the part, and folds it.</param>
    /// <param name="label">The label of the field.</param>
    /// <param name="text">What is written.</param>
    /// <param name="send">The button that sends it.</param>
    public async Task SendFrom(string button, string label, string text, string send)
    {
        var field = thread.GetByLabel(label).Last;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (!await field.IsVisibleAsync())
                {
                    await Click(button);
                }

                await field.FillAsync(text, new() { Timeout = Brief });
                await PlaygroundPage.ButtonIn(thread, send).Last.ClickAsync(new() { Timeout = Brief });
                return;
            }
            catch (TimeoutException) when (attempt < Attempts)
            {
                // It was folded under the hand.
            }
        }
    }

    /// <summary>Writes into the field with this label on the newest card that has it.</summary>
    public Task Fill(string label, string text) => thread.GetByLabel(label).Last.FillAsync(text);

    /// <summary>Chooses in the list with this label on the newest card that has it.</summary>
    public async Task Choose(string label, string choice)
    {
        await thread.GetByRole(AriaRole.Combobox, new() { Name = label, Exact = true }).Last.ClickAsync();
        await thread.Page.GetByRole(AriaRole.Option, new() { Name = choice, Exact = true }).Last.ClickAsync();
    }

    /// <summary>A card has come since the person last said something, and the newest shows each of these texts.</summary>
    public async Task SeesCard(params string[] texts)
    {
        var card = await NewestCard();
        foreach (var text in texts)
        {
            await Expect(card).ToContainTextAsync(text);
        }
    }

    /// <summary>The newest card shows a picture that is described like this, and the browser could fetch and read it.</summary>
    public async Task SeesPicture(string altText)
    {
        var picture = (await NewestCard()).GetByRole(AriaRole.Img, new() { Name = altText }).First;
        await Expect(picture).ToBeVisibleAsync();
        await Expect(picture).Not.ToHaveJSPropertyAsync("naturalWidth", 0);
    }

    /// <summary>The newest card has this button.</summary>
    public async Task SeesButton(string title) =>
        await Expect(PlaygroundPage.ButtonIn(await NewestCard(), title).First).ToBeVisibleAsync();

    /// <summary>The newest card does not have this button, or has lost it.</summary>
    public Task SeesNoButton(string title) => SeesButtons(title, 0);

    /// <summary>The newest card shows as many of this button.</summary>
    public async Task SeesButtons(string title, int count) =>
        await Expect(PlaygroundPage.ButtonIn(await NewestCard(), title)).ToHaveCountAsync(count);

    /// <summary>A card has come, and none shows this text.</summary>
    public async Task SeesNoCardWith(string text)
    {
        await NewestCard();
        await Expect(Cards.Filter(new() { HasText = text })).ToHaveCountAsync(0);
    }

    /// <summary>No card leads to this address.</summary>
    public Task SeesNoLinkTo(string address) => Expect(Cards.Locator($"a[href*='{address}']")).ToHaveCountAsync(0);

    /// <summary>Somewhere in the conversation stands this text, in a card or a plain message.</summary>
    public Task Sees(string text) => Expect(thread.GetByText(text).Last).ToBeVisibleAsync();

    /// <summary>As many cards as this stand in the conversation, and no more.</summary>
    public Task SeesCards(int count) => Expect(Cards).ToHaveCountAsync(count);

    /// <summary>Keeps a picture and a text of what is on the screen.</summary>
    public Task Screenshot(string name) => page.Keep(Path.Combine(PlaygroundFiles.Screenshots, name));

    /// <summary>Keeps what is on the screen when this text is scrolled to the top.</summary>
    public async Task Screenshot(string name, string from)
    {
        await PlaygroundPage.ScrollToTop(thread.GetByText(from, new() { Exact = true }).Last);
        await Screenshot(name);
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private async Task<ILocator> NewestCard()
    {
        await Expect(Cards.Nth(cardsBefore)).ToBeVisibleAsync();
        return Cards.Last;
    }

    private async Task OpenConversation(string name)
    {
        await page.OpenConversation(name);
        thread = page.Conversation;
        cardsBefore = 0;
    }
}
