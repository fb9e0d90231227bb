def build = new org.understudy.maven.NestedBuild(basedir)
build.saidMatching("\\[4/4] tom: D[02] (odt|pdf)").said("tom: written to target/understudy/tom", "BUILD SUCCESS")
        .said("BUILD SUCCESS", "tom: up to date in target/understudy/tom", "BUILD SUCCESS")
        .said("BUILD SUCCESS", "BUILD SUCCESS", "the plan is well: nothing to report", "BUILD SUCCESS")
        .said("the plan is well: nothing to report", "skipped", "BUILD SUCCESS")
        .said("skipped", "understudy:check", "understudy:package", "understudy:passphrase", "understudy:vault", "understudy:verify", "BUILD SUCCESS")
        .noStackTrace()
        .hasPack("target/understudy/tom")
return true
