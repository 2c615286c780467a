using System.CommandLine;
using BenchmarkDotNet.Running;
using QuoteCards.Benchmarks;
using QuoteCards.Benchmarks.Sheets;
using QuoteCards.Benchmarks.Typography;
using QuoteCards.Benchmarks.Whole;

Command micro = new("micro", "Times each step apart") { TreatUnmatchedTokensAsErrors = false };
micro.SetAction(parsed => { BenchmarkSwitcher.FromAssembly(typeof(BatchCommand).Assembly).Run([.. parsed.UnmatchedTokens.DefaultIfEmpty("--filter=*")], new ShortRuns()); });
return new RootCommand("Measures QuoteCards") { micro, new BatchCommand(), new StepsCommand(), new QuotesCommand(), new WholeCommand(), new TypographyCommand(), new SheetsCommand() }.Parse(args).Invoke();
