using TeamsPilotBot.Bot.Commands;
using TeamsPilotBot.Bot.Files;
using TeamsPilotBot.Bot.Health;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Bot.Pictures;

// With a verb (ask, evaluate, import, export, report, contacts, digest, package, check) the program does that and ends. Without one it serves the bot.
return await CommandLine.RunAsync(args, static async hostArguments =>
{
    var builder = BotApplication.CreateBuilder(hostArguments);
    builder.Services.AddKnowledge(builder.Configuration).AddBot(builder.Configuration);

    await using var app = builder.Build();
    app.MapMessages(); // What Teams posts goes on to Teams/PilotBot.cs.
    app.MapAppPages(); // What the app's entry in Teams links to.
    app.MapLessons(); // What a lesson's link opens in a browser.
    app.MapPictures(); // What a card shows a picture from.
    app.MapFiles(); // What a link to a file gives, once.
    app.MapHealth();
    await app.ServeAsync();
});
