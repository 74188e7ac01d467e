using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TeamsPilotBot.Playground.Tests.Driving;

/// <summary>The inside of the Playground's page (version 0.2): where things are, by role and name where it gives them.</summary>
internal sealed class PlaygroundPage(IPage page)
{
    private const string Box = "[data-lexical-editor=true]";

    /// <summary>
    /// What stands beside the list of chats, and holds a box to write in. The list itself must stay out: it
    /// repeats the start of each last message.
    /// </summary>
    public ILocator Conversation { get; } = page.Locator(
        "xpath=//*[@aria-label='Chat and Teams Channel']" +
        "/ancestor::*[following-sibling::*[.//*[@data-lexical-editor]]][1]" +
        "/following-sibling::*[.//*[@data-lexical-editor]][1]");

    /// <summary>The first box of a channel stands above its posts.</summary>
    public ILocator NewPostBox => page.Locator(Box).First;

    private ILocator PostButton => Button("Post");

    public static ILocator CardsIn(ILocator place) => place.Locator(".ac-adaptiveCard");

    public ILocator Button(string title) => page.GetByRole(AriaRole.Button, new() { Name = title, Exact = true });

    public static ILocator ButtonIn(ILocator place, string title) =>
        place.GetByRole(AriaRole.Button, new() { Name = title, Exact = true });

    public static ILocator BoxIn(ILocator place) => place.Locator(Box).Last;

    /// <summary>A post and its replies are one group, the newest first; the box for a new post is a group too.</summary>
    public ILocator PostBy(string author, string text) =>
        page.GetByRole(AriaRole.Group)
            .Filter(new() { Has = page.Locator(Box), HasNot = PostButton })
            .Filter(new() { HasText = author })
            .Filter(new() { HasText = text })
            .First;

    /// <summary>Opens the page, which is when the Playground installs the bot, and closes the log for a clear view.</summary>
    public async Task Open(string address, string person)
    {
        await page.GotoAsync(address);
        await Expect(page.GetByRole(AriaRole.Img, new() { Name = person }).First).ToBeVisibleAsync();
        await page.GetByTitle("Hide log panel").ClickAsync();
        await Expect(page.Locator(Box).First).ToBeVisibleAsync();
    }

    public async Task OpenConversation(string name)
    {
        await page.GetByRole(AriaRole.Treeitem, new() { Name = name, Exact = true }).ClickAsync();
        await Expect(page.Locator(Box).First).ToBeVisibleAsync();
    }

    public async Task Write(ILocator box, string text)
    {
        await box.ClickAsync();
        await page.Keyboard.InsertTextAsync(text);
        await Expect(box).ToContainTextAsync(text);
    }

    /// <summary>Types @, picks the name from the list that opens, and goes on writing.</summary>
    public async Task WriteMention(ILocator box, string name, string text)
    {
        await box.ClickAsync();
        await page.Keyboard.TypeAsync("@");
        await page.GetByRole(AriaRole.Menuitem, new() { Name = name }).ClickAsync();
        await Expect(box).ToContainTextAsync(name);
        await page.Keyboard.InsertTextAsync(" " + text);
        await Expect(box).ToContainTextAsync(text);
    }

    public Task Send() => page.Keyboard.PressAsync("Enter");

    public Task Post() => PostButton.ClickAsync();

    public static Task ScrollToTop(ILocator place) => place.EvaluateAsync("place => place.scrollIntoView()");

    /// <summary>Writes <c>path.png</c>, and <c>path.txt</c> with all that a screen reader would read.</summary>
    public async Task Keep(string path)
    {
        await page.ScreenshotAsync(new() { Path = path + ".png" });
        await File.WriteAllTextAsync(path + ".txt", await page.Locator("body").AriaSnapshotAsync());
    }
}
