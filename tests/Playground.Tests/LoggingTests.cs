using TeamsPilotBot.Playground.Tests.Running;

namespace TeamsPilotBot.Playground.Tests;

/// <summary>An experience on its way from one who tells it, by one who looks after the lessons, to one who asks.</summary>
[Collection(nameof(PlaygroundFixture))]
public sealed class LoggingTests(PlaygroundFixture playground)
{
    private const string Story =
        "Vi ville bruge sprogmodellen til at skrive referater af møder med borgere, men tolkene talte i munden på hinanden, så teksten blev til volapyk. "
        + "Vi gav hver tolk sin egen mikrofon og delte lyden op i spor. "
        + "Det endte med, at referaterne kunne bruges i tre ud af fire møder.";

    private const string Question = "Hvordan får vi brugbare referater, når tolkene taler i munden på hinanden?";

    [Fact]
    public Task An_experience_told_in_free_text_is_approved_and_found_at_the_next_question() => playground.Play(async scene =>
    {
        var aisha = await scene.Enter(Person.Aisha);
        await aisha.Say("til gennemsyn");
        await aisha.Sees("Der er ingen erfaringer til gennemsyn lige nu.");
        var mette = await scene.Enter(Person.Mette);

        await mette.Say("log en erfaring");
        await mette.SeesCard("Fortæl det, som du ville sige det til en kollega");
        await mette.Screenshot("logging-1-story");
        await mette.Say(Story);
        await mette.SeesCard("Har jeg forstået det rigtigt?");
        await mette.SeesButton("Det passer");
        await mette.Screenshot("logging-2-check");
        await mette.Choose("Hvordan står det?", "Delvist løst");
        await mette.Click("Det passer");
        await mette.SeesCard("Hvem må se den");
        await mette.Screenshot("logging-3-sharing");
        await mette.Click("Se, hvordan den bliver");
        await mette.SeesButton("Send til gennemsyn");
        await mette.Screenshot("logging-4-preview");
        await mette.Click("Send til gennemsyn");
        await mette.SeesCard("Tak. Den er sendt til gennemsyn.");
        await mette.Screenshot("logging-5-sent");

        await aisha.SeesButton("Se på den");
        await aisha.Screenshot("logging-6-notice");
        await aisha.Click("Se på den");
        await aisha.SeesCard("Ny erfaring til gennemsyn", "Roskilde Kommune");
        await aisha.SeesButton("Godkend");
        await aisha.Screenshot("logging-6-review");
        await aisha.Click("Godkend");
        await aisha.SeesCard("Godkendt den");
        await mette.Sees("er godkendt og kan nu findes");
        await mette.Say(Question);
        await mette.SeesCard("tolkene", "Roskilde Kommune");
        await mette.Screenshot("logging-7-found", from: Question);
        await aisha.Screenshot("logging-8-approved");
    });

    [Fact]
    public Task A_telling_that_is_put_off_goes_on_where_it_stopped_after_the_bot_was_killed() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);
        await mette.Say("log en erfaring");
        await mette.SeesCard("Fortæl det, som du ville sige det til en kollega");
        await mette.Say(Story);
        await mette.SeesButton("Senere");
        await mette.Click("Senere");
        await mette.SeesCard("Din erfaring venter");
        await mette.Screenshot("logging-paused");

        await scene.Bot.Restart();

        await mette.Say(Questions.Consent);
        await mette.SeesButton("Spørg en kontaktperson");
        await mette.Say("fortsæt");
        await mette.SeesCard("Har jeg forstået det rigtigt?");
        await mette.SeesButton("Det passer");
        await mette.Screenshot("logging-resumed");
        await mette.Choose("Hvordan står det?", "Delvist løst");
        await mette.Click("Det passer");
        await mette.SeesCard("Hvem må se den");
        await mette.Say("mine erfaringer");
        await mette.SeesCard("Ikke sendt");
        await mette.Screenshot("logging-mine");
    });

    [Fact]
    public Task What_looks_like_a_persons_data_is_taken_out_and_told() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);
        await mette.Say("log en erfaring");
        await mette.SeesCard("Fortæl det, som du ville sige det til en kollega");
        await mette.Say(
            "Borgeren Karen Vestergaard, 010190-1234, fik sit opkald optaget uden samtykke. Vi ringede til hende på 20 30 40 50 og slettede optagelsen. "
            + "Nu spørger vi, før opkaldet begynder, og det virker.");
        await mette.SeesCard("fjernet");
        await mette.SeesNoCardWith("010190-1234");
        await mette.SeesNoCardWith("20 30 40 50");
        await mette.SeesNoCardWith("Karen Vestergaard");
        await mette.Screenshot("logging-masked");
    });

    [Fact]
    public Task What_a_curator_sends_back_comes_again_and_is_then_kept_alive() => playground.Play(async scene =>
    {
        var aisha = await scene.Enter(Person.Aisha);
        await aisha.Say("til gennemsyn");
        await aisha.Sees("Der er ingen erfaringer til gennemsyn lige nu.");
        var mette = await scene.Enter(Person.Mette);
        await mette.Say("log en erfaring: " + Story);
        await mette.SeesCard("Har jeg forstået det rigtigt?");
        await mette.Choose("Hvordan står det?", "Delvist løst");
        await mette.Click("Det passer");
        await mette.Click("Spring over");
        await mette.SeesButton("Send til gennemsyn");
        await mette.Click("Send til gennemsyn");

        await aisha.SeesButton("Se på den");
        await aisha.Click("Se på den");
        await aisha.Click("Send tilbage");
        await aisha.Screenshot("review-1-return");
        await aisha.SendFrom("Send tilbage", "Hvad mangler der?", "Hvor mange møder har I prøvet det i?", "Send den tilbage");
        await aisha.SeesCard("Sendt tilbage den");

        await mette.SeesCard("Hvor mange møder har I prøvet det i?");
        await mette.Screenshot("review-2-returned");
        await mette.Click("Ret og send igen");
        await mette.SeesButton("Send til gennemsyn");
        await mette.Click("Send til gennemsyn");
        await mette.SeesNoButton("Send til gennemsyn");

        await aisha.SeesButton("Se på den");
        await aisha.Say("til gennemsyn");
        await aisha.SeesCard("1 erfaring til gennemsyn");
        await aisha.Screenshot("review-3-queue");
        await aisha.Click("Se på den");
        await aisha.Click("Godkend");
        await aisha.SeesCard("Godkendt den");

        await mette.Say("hvad står jeg for");
        await mette.SeesCard("Du står for én erfaring");
        await mette.Screenshot("keeping-own");
        await mette.Click("Ret den");
        await mette.SeesCard("Foreslå en ændring");
        await mette.Screenshot("keeping-proposal");
    });
}
